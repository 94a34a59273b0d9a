/** Text that was never Markdown: its titles are lines of paragraphs like others. */
import type { Paragraph, RootContent } from 'mdast'
import { rememberedOf } from '../memory.ts'
import { inlineOf, linesOf, positionOf, slice } from './inline.ts'
import { titleKind } from './titles.ts'

/** Where no block is a heading, paragraphs are parted before and after lines that are known titles. */
export function partAtTitles(blocks: readonly RootContent[]): RootContent[] {
  if (blocks.some(({ type }) => type === 'heading')) return [...blocks]
  return blocks.flatMap((block): RootContent[] => (block.type === 'paragraph' ? [...partsOf(block)] : [block]))
}

const partsOf = rememberedOf(parted, (paragraph: Paragraph) => [paragraph])

function parted(paragraph: Paragraph): readonly Paragraph[] {
  const inline = inlineOf(paragraph.children)
  const lines = linesOf(inline.text)
  const titles = lines.map(([start, end]) => isTitle(inline.text.slice(start, end)))
  if (lines.length < 2 || !titles.includes(true)) return [paragraph]
  const starts = lines.flatMap(([start], at) => (at === 0 || titles[at] || titles[at - 1] ? [start] : []))
  return starts.map((start, at) => {
    const children = slice(inline, start, starts[at + 1] ?? inline.text.length)
    return { ...paragraph, children, position: positionOf(children) }
  })
}

function isTitle(line: string): boolean {
  return line.length < 40 && /^\p{Lu}/u.test(line) && !/[:：,]/u.test(line) && titleKind(line)?.strength === 2
}
