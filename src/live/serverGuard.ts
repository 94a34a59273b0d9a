/** Who may ask the preview's server for what. */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'

/** Sent with every answer: a page that loads nothing but its own files, shown in no other, readable by no other. */
export const safeHeaders: OutgoingHttpHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}

/** This computer by names that no other computer can take; on any port, since forwarding changes it. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

/**
 * Why a request is refused, if it is: one that names us by a foreign name (a rebound DNS entry), comes from a page of
 * another site or of another port, or would change something without saying where it comes from.
 */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const { host, origin } = request.headers
  if (host === undefined || !ownHost.test(host)) return foreign(port)
  if (origin !== undefined && origin !== `http://${host}`) return 'Unexpected origin'
  const site = request.headers['sec-fetch-site']
  const visit = request.headers['sec-fetch-mode'] === 'navigate' && request.headers['sec-fetch-dest'] === 'document'
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !(visit && request.url === '/'))
    return 'Unexpected site'
  if (request.method === 'POST') {
    if (origin === undefined) return 'Missing Origin header'
    if (request.headers['content-type'] !== 'application/json') return 'Unexpected type of content'
  } else if (request.method !== 'GET' && request.method !== 'HEAD') return 'Unexpected method'
  return undefined
}

/** What to do where the page is asked for by a name that might be anybody's. */
function foreign(port: number): string {
  return `Unexpected host

For the safety of what you write, mdcv shows its page to this computer alone, by the name localhost.
On the computer that runs it, open       http://localhost:${port}/
From another one, forward the port       ssh -L ${port}:127.0.0.1:${port} <that computer>
or by your container or editor, and open http://localhost:${port}/ there.
`
}
