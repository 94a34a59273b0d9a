/** Where a document is looked at for a name. */
import type { RootContent, Yaml } from 'mdast'
import type { Toml } from '../markdown/nodes.ts'
import { namesInFrontMatter } from '../resume/frontMatterHeader.ts'
import type { SectionKind } from '../resume/nodes.ts'
import { addressesIn } from './addresses.ts'
import type { Candidate } from './candidate.ts'
import type { Around } from './name.ts'

/** Blocks from the start over which the name may stand whatever their titles are. */
const mostOver = 3
/** Blocks of a section that are looked at. */
const mostOfSection = 12

/** A document divided before anybody knows whose it is. */
interface Divided {
  header: readonly RootContent[]
  sections: ReadonlyArray<{ kind: SectionKind; blocks: readonly RootContent[] }>
}

/** What a name is looked for in. */
export function aroundOf(
  blocks: readonly RootContent[],
  { header, sections }: Divided,
  yaml: Yaml | Toml | undefined,
): Around {
  const isOver = (block: RootContent, at: number): boolean =>
    header.includes(block) || at === 0 || block.type !== 'heading'
  const over = header.length >= mostOver ? header : blocks.slice(0, mostOver).filter(isOver)
  const blocksOf = (kinds: (section: Divided['sections'][number], at: number) => boolean): RootContent[] =>
    sections
      .filter(kinds)
      .flatMap((section) => section.blocks.slice(0, mostOfSection))
      .filter((block) => !over.includes(block))
  return {
    header: over,
    contacts: blocksOf(({ kind }) => kind === 'contact'),
    introductions: blocksOf(({ kind }, at) => kind === 'summary' || (at === 0 && kind === 'other')),
    last: blocks.at(-1),
    given: yaml ? namesInFrontMatter(yaml) : [],
    addresses: addressesIn(blocks),
  }
}

/** Whether a name stands at the start under a title that was taken for that of a section. */
export function isUnderTitle(
  name: Candidate | undefined,
  blocks: readonly RootContent[],
  header: readonly RootContent[],
): boolean {
  const block = name?.block
  return block !== undefined && !header.includes(block) && blocks.slice(0, mostOver).includes(block)
}
