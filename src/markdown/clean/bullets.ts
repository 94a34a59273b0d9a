/** Lines that begin with a bullet sign Markdown does not know (`• item`) become a list. */
import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { joinLines, linesOf, spanning, trimStart } from './phrasing.ts'
import { eachParent } from './walk.ts'

const sign = /^\s*[•‣▪●◦∙○■□➢➤►✓✔–—]\s+(?=\S)/u

export function bullets(root: Root, source: string): void {
  if (!/[•‣▪●◦∙○■□➢➤►✓✔–—]/u.test(source)) return
  eachParent(root, (parent) => {
    parent.children = (parent.children as RootContent[]).flatMap((child) =>
      child.type === 'paragraph' && hasBullets(child) ? listOf(child, source) : [child],
    )
  })
}

/** Two lines or more; a single one may be a dash that goes on with a sentence, unless it is a true bullet. */
function hasBullets(paragraph: Paragraph): boolean {
  const texts = paragraph.children.filter((child): child is Text => child.type === 'text')
  const lines = texts.flatMap((text) => text.value.split('\n')).filter((line) => sign.test(line))
  return lines.length > 1 || (lines.length === 1 && !/^\s*[–—○□]/u.test(lines[0]!))
}

function listOf(paragraph: Paragraph, source: string): RootContent[] {
  const before: PhrasingContent[][] = []
  const items: PhrasingContent[][][] = []
  for (const line of linesOf(paragraph.children, source)) {
    const first = line[0]
    if (first?.type === 'text' && sign.test(first.value)) {
      first.value = first.value.replace(sign, '')
      trimStart(line)
      items.push([line])
    } else (items.at(-1) ?? before).push(line)
  }
  if (items.length === 0) return [paragraph]
  const list = spanning<List>({ type: 'list', ordered: false, spread: false, children: items.map(itemOf) })
  return before.length > 0
    ? [spanning<Paragraph>({ type: 'paragraph', children: joinLines(before, 'break') }), list]
    : [list]
}

function itemOf(lines: readonly PhrasingContent[][]): ListItem {
  const paragraph = spanning<Paragraph>({ type: 'paragraph', children: joinLines(lines, 'soft') })
  return spanning<ListItem>({ type: 'listItem', spread: false, checked: null, children: [paragraph] })
}
