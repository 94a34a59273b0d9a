/** The table of what readers read, as Markdown. Pure. */
import { type Measured, measures, type Share } from './measure.ts'

/** A row: what a reader found of each kind of samples. */
export interface Row {
  name: string
  shares: ReadonlyMap<string, Measured>
}

const titles: Readonly<Record<(typeof measures)[number], string>> = {
  words: 'Words found',
  order: 'Words that follow each other as they should',
  blocks: 'Paragraphs, items and fields in one piece',
  emails: 'E-mail addresses that a regular expression finds',
}

const start = '<!-- readers: written by `make readers` -->'
const end = '<!-- /readers -->'

/** A table for each measure, in per cent. */
export function tablesOf(rows: readonly Row[], kinds: readonly string[]): string {
  return measures
    .map((measure) =>
      [
        `| ${titles[measure]}, % | ${kinds.map((kind) => code(kind)).join(' | ')} |`,
        `| --- |${kinds.map(() => ' ---: |').join('')}`,
        ...rows.map(
          ({ name, shares }) =>
            `| ${name} | ${kinds.map((kind) => percent(shares.get(kind)?.[measure])).join(' | ')} |`,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

/** A text with the tables between its two marks; nothing where it has not both. */
export function withTables(text: string, tables: string): string | undefined {
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) return undefined
  return `${text.slice(0, from + start.length)}\n\n${tables}\n\n${text.slice(to)}`
}

function code(kind: string): string {
  return kind.startsWith('--') ? `\`${kind}\`` : kind
}

/** Rounded down: only all is 100. */
function percent(share: Share | undefined): string {
  if (!share || share.all === 0) return '–'
  const tenths = Math.floor((share.right * 1000) / share.all)
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1)
}
