/** Compares where the links of a PDF lead with the addresses of the source. Pure. */
import type { Definition, Link, LinkReference } from 'mdast'
import type { Node, Parent } from 'unist'
import { visit } from 'unist-util-visit'
import { targetOf } from '../../resume/links.ts'
import type { ContactField, Resume } from '../../resume/nodes.ts'

/** What is wrong with the links of a PDF. */
export interface LinkFaults {
  /** Links of the source that lead nowhere in the PDF. */
  dead: Array<{ node: Node; url: string }>
  /** Addresses in the PDF that are none of the source's. */
  foreign: string[]
}

/** Compare the links of a résumé with the addresses that those of its PDF lead to. */
export function linkFaults(resume: Resume, addresses: readonly string[]): LinkFaults {
  const links = linksOf(resume)
  const known = new Set(links.map(({ url }) => plain(url)))
  const found = new Set(addresses.map(plain))
  return {
    dead: links.filter(({ url, set }) => set && !found.has(plain(url))).map(({ node, url }) => ({ node, url })),
    foreign: [...found].filter((url) => !known.has(url)),
  }
}

/** How many links of a résumé must lead somewhere. */
export function countLinks(resume: Resume): number {
  return linksOf(resume).filter(({ set }) => set).length
}

/** The links of a tree; those within others are not set as links. */
function linksOf(resume: Resume): Array<{ node: Node; url: string; set: boolean }> {
  const urls = new Map<string, string>()
  visit(resume as Node, 'definition', (node) => {
    const { identifier, url } = node as Definition
    if (!urls.has(identifier)) urls.set(identifier, url)
  })
  const links: Array<{ node: Node; url: string; set: boolean }> = []
  const collect = (node: Node, linked: boolean): void => {
    const url = node.type === 'linkReference' ? urls.get((node as LinkReference).identifier) : ownUrl(node)
    const leads = url !== undefined && targetOf(url) !== undefined
    if (leads) links.push({ node, url, set: !linked })
    for (const child of (node as Parent).children ?? []) collect(child, linked || leads)
  }
  collect(resume as Node, false)
  return links
}

function ownUrl(node: Node): string | undefined {
  if (node.type === 'link') return (node as Link).url
  return node.type === 'field' ? (node as ContactField).url : undefined
}

/** A PDF holds addresses as bytes, which its reader gives as a letter each: those of UTF-8 are letters of other scripts. */
function fromBytes(url: string): string {
  if (!/[\x80-\xff]/.test(url) || /[^\0-\xff]/.test(url)) return url
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(url, (letter) => letter.charCodeAt(0)))
  } catch {
    return url
  }
}

/** An address as programs write it. */
function plain(url: string): string {
  const read = fromBytes(url)
  const whole = targetOf(read) ?? read
  return URL.canParse(whole) ? new URL(whole).href : whole
}
