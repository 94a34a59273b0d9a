/**
 * Plain text without any headings: a short line in capitals is a title, the first line of all a name. Understanding
 * knows titles by their words; this finds those it has never heard of.
 */
import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { joinLines, linesOf, spanning, textOf } from './phrasing.ts'

const longestTitle = 40
const fewestTitles = 2
const title = /^(?=(?:.*\p{Lu}){3})[\p{Lu}\p{M}\s&/,'’()-]+:?$/u
const name = /^[\p{L}\p{M}\s.'’-]{3,40}$/u

export function plainText(root: Root, source: string): void {
  if (root.children.some((child) => child.type === 'heading')) return
  const titles = root.children.filter((child) => child.type === 'paragraph' && isTitle(firstLine(child)))
  if (titles.length < fewestTitles) return
  const first = root.children.find((child) => child.type !== 'yaml' && child.type !== 'toml')
  root.children = root.children.flatMap((child): RootContent[] => {
    if (child.type !== 'paragraph') return [child]
    if (child === first && name.test(firstLine(child))) return titled(child, 1, source)
    return titles.includes(child) ? titled(child, 2, source) : [child]
  })
}

function firstLine(paragraph: Paragraph): string {
  return textOf(paragraph).split('\n', 1)[0]!.trim()
}

function isTitle(line: string): boolean {
  return line.length <= longestTitle && title.test(line)
}

/** The first line of a paragraph as a heading, then what is left of it. */
function titled(paragraph: Paragraph, depth: 1 | 2, source: string): RootContent[] {
  const [first, ...rest] = linesOf(paragraph.children, source)
  const heading = spanning<Heading>({ type: 'heading', depth, children: first! })
  if (rest.length === 0) return [{ ...heading, position: paragraph.position }]
  const children = paragraph.children.slice(restIndex(paragraph, first!.at(-1)!))
  const left = children.length > 0 && children[0]!.type === 'break' ? children.slice(1) : undefined
  return [heading, spanning<Paragraph>({ type: 'paragraph', children: left ?? joinLines(rest, 'break') })]
}

function restIndex(paragraph: Paragraph, last: PhrasingContent): number {
  return paragraph.children.indexOf(last) + 1 || paragraph.children.length
}
