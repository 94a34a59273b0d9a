/** The preview's server: answers to this computer alone, and tells every window what happens. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { refusalOf, safeHeaders } from './serverGuard.ts'

/** What a route gives: a body of some type. */
export interface Answer {
  type: string
  body: string | Uint8Array
  headers?: Record<string, string>
}

export interface ServerOptions {
  /** The port to take; when it is in use, the next that is free. */
  port: number
  /** Answers by path; a path that ends in `/` stands for all below it. */
  get: Readonly<Record<string, (url: URL) => Answer | undefined | Promise<Answer | undefined>>>
  /** Wishes by path, with their JSON body. */
  post: Readonly<Record<string, (body: unknown) => void | Promise<void>>>
  /** A window has opened its line. */
  onWindow(window: Window): void
  onClose(window: Window): void
}

/** An open window, as far as it can be spoken to. */
export interface Window {
  /** Send an event with data as JSON. */
  send(event: string, json: string): void
  /** Settled when all that was sent is on its way, or the window is closed. */
  drained(): Promise<void>
}

export interface PreviewServer {
  port: number
  url: string
  close(): Promise<void>
}

/** How many ports are tried, one after the other. */
const mostPorts = 50
/** Milliseconds for the last words to a window that is slow to take them. */
const farewell = 300
/** Bytes of a wish. */
const longestBody = 4096

/** Start the server; rejects when no port can be had. */
export async function startServer(options: ServerOptions): Promise<PreviewServer> {
  const sockets = new Set<Socket>()
  let port = options.port
  const server = createServer((request, response) => {
    answer(request, response, options, port).catch((error: Error) => {
      if (response.headersSent) response.destroy()
      else end(response, 500, { type: 'text/plain', body: error.message })
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  port = await listen(server, options.port)
  return {
    port,
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        const late = setTimeout(() => sockets.forEach((socket) => void socket.destroy()), farewell)
        server.close(() => {
          clearTimeout(late)
          done()
        })
        // What was told last is still sent.
        for (const socket of sockets) socket.destroySoon()
      }),
  }
}

async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    const fault = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
      server.once('error', done)
      server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
        server.off('error', done)
        done(undefined)
      })
    })
    if (!fault) return (server.address() as AddressInfo).port
    const taken = fault.code === 'EADDRINUSE' || fault.code === 'EACCES'
    if (!taken || port - wanted >= mostPorts || port >= 65_535) throw fault
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
  port: number,
): Promise<void> {
  const refusal = refusalOf(request, port)
  if (refusal) return end(response, 403, { type: 'text/plain', body: refusal })
  const url = urlOf(request, port)
  if (!url) return end(response, 400, { type: 'text/plain', body: 'Malformed address' })
  if (request.method === 'POST') {
    const wish = options.post[url.pathname]
    if (!wish) return end(response, 404, { type: 'text/plain', body: 'Not found' })
    const body = await jsonOf(request)
    if (body === undefined) return end(response, 400, { type: 'text/plain', body: 'Unexpected content' })
    await wish(body)
    return end(response, 204)
  }
  if (url.pathname === '/events') return openLine(request, response, options)
  const folder = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1)
  const found = await (options.get[url.pathname] ?? (folder === '/' ? undefined : options.get[folder]))?.(url)
  if (!found) return end(response, 404, { type: 'text/plain', body: 'Not found' })
  end(response, 200, found, request.method === 'HEAD')
}

/** The address asked for; undefined when it is malformed, in its escapes, too. */
function urlOf(request: IncomingMessage, port: number): URL | undefined {
  try {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`)
    decodeURIComponent(url.pathname + url.search)
    return url
  } catch {
    return undefined
  }
}

function end(response: ServerResponse, status: number, answer?: Answer, headOnly = false): void {
  const type = answer && { 'Content-Type': `${answer.type}; charset=utf-8` }
  response.writeHead(status, { ...safeHeaders, ...type, ...answer?.headers })
  response.end(headOnly ? undefined : answer?.body)
}

/** The body of a wish; undefined when it is none. */
async function jsonOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > longestBody) return undefined
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    return undefined
  }
}

/** Keep an answer open, to write events on (HTML, "Server-sent events"). */
function openLine(request: IncomingMessage, response: ServerResponse, options: ServerOptions): void {
  response.writeHead(200, { ...safeHeaders, 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write('retry: 300\n\n')
  request.socket.setNoDelay(true)
  const window: Window = {
    send(event, json) {
      // What is told in one turn arrives as one, and is painted as one.
      response.cork()
      response.write(`event: ${event}\ndata: ${json}\n\n`)
      process.nextTick(() => response.uncork())
    },
    drained: () =>
      new Promise((done) => {
        if (!response.writableNeedDrain || response.closed) return done()
        const settle = (): void => {
          response.off('drain', settle).off('close', settle)
          done()
        }
        response.on('drain', settle).on('close', settle)
      }),
  }
  response.on('close', () => options.onClose(window))
  response.on('error', () => {})
  options.onWindow(window)
}
