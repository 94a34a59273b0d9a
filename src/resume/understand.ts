/** mdast → `Resume`: what the parts of a résumé are, and whose names, places and dates its entries bear. */
import type { Root, RootContent } from 'mdast'
import { readContacts } from './contactBlocks.ts'
import { readEntries } from './entries/index.ts'
import { understandHeader } from './header.ts'
import { positionOf, unwrapped } from './inline.ts'
import type { Entry, Field, Pair, Resume, Section } from './nodes.ts'
import { readPairs } from './pairs.ts'
import type { RawSection } from './sections.ts'
import { outline } from './sections.ts'
import { unwrapParts } from './unwrap.ts'

/** Nodes that stand beside the parts of a résumé and are nothing a reader sees in their place. */
const beside = new Set(['yaml', 'toml', 'definition', 'footnoteDefinition'])

/** Understand a résumé. Never throws for want of structure: what is not recognised stays as it is, in its place. */
export function understand(root: Root): Resume {
  const blocks = unwrapParts(root.children.filter(({ type }) => !beside.has(type)))
  const others = root.children.filter(({ type }) => beside.has(type))
  const parts = outline(blocks)
  return {
    type: 'resume',
    children: [...others, understandHeader(parts.header), ...parts.sections.map(understandSection)],
    position: root.position,
  }
}

function understandSection(raw: RawSection): Section {
  const blocks = raw.blocks.filter(({ type }) => type !== 'thematicBreak')
  const title = titleOf(raw)
  const children: Section['children'] = [...title, ...contentOf(raw, blocks)]
  return {
    type: 'section',
    kind: raw.kind,
    reason: raw.reason,
    children,
    position: positionOf([...(raw.title ? [raw.title] : []), ...raw.blocks]),
  }
}

function titleOf({ title }: RawSection): Field[] {
  if (!title) return []
  return [{ type: 'field', name: 'title', children: unwrapped(title.children), position: title.position }]
}

function contentOf({ kind }: RawSection, blocks: RootContent[]): Array<Field | Entry | Pair | RootContent> {
  if (kind === 'contact') return readContacts(blocks)
  if (kind === 'skills' || kind === 'languages') return readPairs(blocks)
  return readEntries(blocks, kind)
}
