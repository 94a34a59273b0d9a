/** Options that an author has written where none are read: without the lines around them, or in TOML. */
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Toml } from '../markdown/nodes.ts'
import { labelKinds } from './labels.ts'
import type { OptionName } from './optionTypes.ts'

/** Options that nobody writes a contact or a sentence by. */
const ours: ReadonlySet<string> = new Set<OptionName | 'accent' | 'margins' | 'font' | 'size' | 'leading'>([
  'template',
  'lang',
  'paper',
  'pages',
  'balance',
  'ats',
  'dates',
  'output',
  'fonts',
  'formats',
  'order',
  'hide',
  'letterhead',
  'accent',
  'margins',
  'font',
  'size',
  'leading',
])
/** What front matter begins with for most tools; a single such line may be text. */
const usual: ReadonlySet<string> = new Set(['title', 'author', 'description', 'keywords', 'date', 'layout'])

const keyed = /^[ \t]*([a-z][a-z-]*)[ \t]*[:=][ \t]*(\S.*?)[ \t]*$/
/** Of another tool: a page's template has its ending. */
const foreign = /\.html?["']?$/

interface Line {
  /** From 1. */
  line: number
  key: string
  value: string
}

/** Warn of such options in a text without front matter, at their line, with what to write instead. */
export function checkUnfenced(root: Root, file: VFile): void {
  const [first] = root.children as Array<Root['children'][number] | Toml>
  const found = first?.type === 'toml' ? inToml(first) : atTop(String(file))
  if (!found) return
  const { line, key, value } = found
  const written = `${key}: ${value.replace(/^(["'])(.*)\1$/, '$2')}`
  const message = file.message(
    first?.type === 'toml'
      ? `Unexpected option '${key}' between lines of '+++', which are not read for options`
      : `Unexpected option '${key}' without front matter around it; as it stands it is text`,
    { place: { line, column: 1 }, ruleId: 'front-matter', source: 'mdcv' },
  )
  message.note = `Begin the file with a line of ---, then ${written}, then a line of ---`
}

/** The first option of ours; tables hold those of others. */
function inToml({ value, position }: Toml): Line | undefined {
  const lines = value.split(/\r?\n/)
  const table = lines.findIndex((line) => line.trimStart().startsWith('['))
  return linesOf(lines.slice(0, table < 0 ? undefined : table), position!.start.line + 1).find(isOurs)
}

/** The first option of a file that begins with nothing but options; a line that is none, and no heading, makes them text. */
function atTop(text: string): Line | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const start = lines.findIndex((line) => line.trim() !== '' && line.trim() !== '+++')
  if (start < 0 || !keyed.test(lines[start]!)) return undefined
  const length = lines.slice(start).findIndex((line) => line.trim() === '' || line.startsWith('#'))
  const block = lines.slice(start, length < 0 ? undefined : start + length)
  const found = linesOf(block, start + 1)
  const isWhole = found.length === block.filter((line) => line.trim() !== '+++').length
  if (!isWhole) return undefined
  const own = found.find(isOurs)
  // Beside ours stand others that templates know; a label of contacts tells that these are some.
  if (own) return found.every(({ key }) => ours.has(key) || labelKinds(key).length === 0) ? own : undefined
  return found.length > 1 && found.every(({ key }) => usual.has(key)) ? found[0] : undefined
}

function linesOf(lines: readonly string[], from: number): Line[] {
  return lines.flatMap((line, at) => {
    const [, key, value] = keyed.exec(line) ?? []
    return key ? [{ line: from + at, key, value: value! }] : []
  })
}

function isOurs({ key, value }: Line): boolean {
  return ours.has(key) && !foreign.test(value)
}
