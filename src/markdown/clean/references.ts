/**
 * Link definitions that are no links: oh-my-cv's `[~P1]: text` and lines like `[2014]: Acme`. Their words are the
 * document's.
 */
import type { Definition, Root, RootContent } from 'mdast'
import { eachParent } from './walk.ts'

const address = /[./#:@]/

export function references(root: Root, source: string): void {
  if (!source.includes(']:') && !source.includes('[~')) return
  const used = new Set<string>()
  eachParent(root, (parent) => {
    for (const child of parent.children as RootContent[])
      if ((child.type === 'linkReference' || child.type === 'imageReference') && !child.identifier.startsWith('~'))
        used.add(child.identifier)
  })
  eachParent(root, (parent) => {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'definition' && isText(child, used)) return [asParagraph(child)]
      if (child.type === 'linkReference' && child.identifier.startsWith('~'))
        return [{ type: 'text', value: `[${bare(child.label ?? child.identifier)}]`, position: child.position }]
      if (child.type === 'text' && child.value.includes('[~'))
        child.value = child.value.replace(/\[~([\p{L}\p{N}_-]+)\](:?)/gu, '[$1]')
      return [child]
    })
  })
}

function isText(node: Definition, used: ReadonlySet<string>): boolean {
  return node.identifier.startsWith('~') || (!used.has(node.identifier) && !address.test(node.url) && node.url !== '')
}

function asParagraph(node: Definition): RootContent {
  const words = [`[${bare(node.label ?? node.identifier)}]`, node.url, node.title].filter(Boolean).join(' ')
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: words, position: node.position }],
    position: node.position,
  }
}

function bare(label: string): string {
  return label.replace(/^~/, '')
}
