/** Where links lead, and which of them a PDF can follow. */
import type { Definition, Link, LinkReference } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { Resume } from './nodes.ts'
import { walk } from './walk.ts'

/** Schemes that lead somewhere from a PDF and start nothing. */
const schemes = /^(?:https?|mailto|tel|sms|xmpp|ftp):/i

/** The address that a PDF can follow; nothing for a place beside the source, or a program. */
export function targetOf(url: string): string | undefined {
  const target = url.startsWith('//') ? `https:${url}` : url
  return schemes.test(target) ? target : undefined
}

/** Whether a text says where its link leads: a host and path, an e-mail address, or the digits of a phone. */
export function showsAddress(text: string, target: string): boolean {
  const [, scheme = '', rest = ''] = /^([a-z]+):(?:\/\/)?(.*)$/is.exec(target) ?? []
  if (/^(?:tel|sms)$/i.test(scheme)) return text.replace(/\D/g, '').includes(rest.replace(/\D/g, '').slice(-7))
  const address = /^mailto$/i.test(scheme) ? rest.replace(/\?.*$/s, '') : rest
  return plain(text).includes(plain(address))
}

/** An address as people write it: without what every one begins or may end with. */
function plain(address: string): string {
  return decoded(address)
    .toLowerCase()
    .replace(/https?:\/\/|\bwww\.|\s/g, '')
    .replace(/\/$/, '')
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** Warn of links that a PDF cannot follow: their text is set without them. */
export function checkLinks(resume: Resume, file: VFile): void {
  const addresses = new Map<string, string>()
  walk(resume as Node, (node) => {
    if (node.type !== 'definition') return
    const { identifier, url } = node as Definition
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  walk(resume as Node, (node) => {
    const url = node.type === 'link' ? (node as Link).url : addressAt(node, addresses)
    // A place in the same text is not lost: its words are on the page.
    if (url === undefined || url.startsWith('#') || targetOf(url) !== undefined || textOf(node) === url) return
    const message = file.message(`A PDF cannot follow the link to '${shortened(url)}': its text is set without it`, {
      place: node.position,
      ruleId: 'dropped-link',
      source: 'mdcv',
    })
    message.note = /^[a-z][a-z0-9+.-]*:/i.test(url)
      ? 'Links may begin with https:, http:, mailto:, tel:, sms:, xmpp: or ftp:'
      : 'Write the whole address, from https:// on'
  })
}

function addressAt(node: Node, addresses: ReadonlyMap<string, string>): string | undefined {
  return node.type === 'linkReference' ? addresses.get((node as LinkReference).identifier) : undefined
}

function shortened(url: string): string {
  return url.length > 60 ? `${url.slice(0, 59)}…` : url
}
