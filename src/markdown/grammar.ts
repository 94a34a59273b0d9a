/**
 * The Markdown we read: CommonMark and its extensions. Each extension is used only for text that can hold what it
 * finds, since every one costs time on each character.
 */
import type { Root } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { attributeList, attributeListFromMarkdown } from './syntax/attributeList.ts'
import { containerFence, containerFenceFromMarkdown } from './syntax/containerFence.ts'
import { definitionList, definitionListFromMarkdown, describing } from './syntax/definitionList.ts'
import { differing, emphasis, strikethrough } from './syntax/emphasis.ts'
import { htmlFlow } from './syntax/htmlFlow.ts'
import { holdsTangles } from './syntax/tangles.ts'
import { tightHeading } from './syntax/tightHeading.ts'

interface Feature {
  /** Whether a text may hold what the extension finds. */
  in: (text: string) => boolean
  syntax: Extension
  tree?: FromMarkdown
}

const { transforms: _, ...autolinkFromMarkdown } = gfmAutolinkLiteralFromMarkdown()

const features: readonly Feature[] = [
  // Prose that is indented in résumés is never code.
  { in: () => true, syntax: { disable: { null: ['codeIndented'] } } },
  {
    in: holdsTangles,
    syntax: { disable: { null: ['attention', 'labelStartImage', 'labelStartLink', 'labelEnd'] } },
  },
  { in: (text) => differing.test(text), syntax: emphasis },
  { in: (text) => text.includes('|'), syntax: gfmTable(), tree: gfmTableFromMarkdown() },
  {
    in: (text) => text.includes('~~'),
    syntax: strikethrough,
    tree: gfmStrikethroughFromMarkdown(),
  },
  { in: (text) => /\[[ xX\t\r\n]\]/.test(text), syntax: gfmTaskListItem(), tree: gfmTaskListItemFromMarkdown() },
  { in: (text) => text.includes('[^'), syntax: gfmFootnote(), tree: gfmFootnoteFromMarkdown() },
  { in: (text) => /@|:\/\/|www\./i.test(text), syntax: gfmAutolinkLiteral(), tree: autolinkFromMarkdown },
  { in: (text) => text.includes('<'), syntax: htmlFlow },
  { in: (text) => /#[^\s#]/.test(text), syntax: tightHeading },
  { in: (text) => text.includes(':::'), syntax: containerFence, tree: containerFenceFromMarkdown },
  {
    in: (text) => describing.test(text),
    syntax: definitionList,
    tree: definitionListFromMarkdown,
  },
  { in: (text) => text.includes('{'), syntax: attributeList, tree: attributeListFromMarkdown },
]

const processors = new Map<number, Processor<Root>>()

/** Parse Markdown as written, before any cleaning. */
export function fromMarkdown(text: string): Root {
  let key = 0
  for (let index = 0; index < features.length; index++) if (features[index]!.in(text)) key |= 1 << index
  let processor = processors.get(key)
  if (!processor) {
    processor = processorWith(features.filter((_, index) => key & (1 << index)))
    processors.set(key, processor)
  }
  return processor.parse(text)
}

function processorWith(used: readonly Feature[]): Processor<Root> {
  return unified()
    .use(remarkParse)
    .data('micromarkExtensions', used.map((feature) => feature.syntax) as never)
    .data('fromMarkdownExtensions', used.flatMap((feature) => feature.tree ?? []) as never)
}
