/** Front matter: YAML between `---` lines or TOML between `+++` lines at the very top. */
import type { Yaml } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Toml } from './nodes.ts'

/** The YAML or TOML node at the top of a text; `undefined` where there is none. */
export function frontMatter(text: string): Yaml | Toml | undefined {
  const found = /^\uFEFF?(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)(?<=\n)(\1|\.\.\.)[ \t]*(?=\r?\n|$)/.exec(
    text,
  )
  if (!found) return undefined
  const [whole, fence, content] = found as unknown as [string, string, string]
  if (fence === '---' && !isYaml(content)) return undefined
  const start = whole.indexOf(fence)
  return {
    type: fence === '---' ? 'yaml' : 'toml',
    value: content.replace(/\r?\n$/, ''),
    position: { start: pointAt(text, start), end: pointAt(text, whole.trimEnd().length) },
  }
}

/**
 * Whether text between rules is data. `---` is also a rule over a heading: what holds a line that YAML would not
 * have, or no key at all, is the document.
 */
function isYaml(content: string): boolean {
  const lines = withoutComments(content).split(/\r?\n/)
  return lines.some(isData) ? strangeLine(lines) === undefined : !/\S/.test(content)
}

function withoutComments(content: string): string {
  return content.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\r\n]/g, ''))
}

function isData(line: string): boolean {
  return !/^\s*(?:#.*)?$/.test(line)
}

/** The first line that YAML would not have, by number from 0; the very first must have a key. */
function strangeLine(lines: readonly string[]): number | undefined {
  const possible = /^[\]}]|^-(?:\s|$)|^\s|^[{["'<]|^[\w$./ -]+\s*:(?:\s|$)|^[^\s#>*+\-|<[(!][^:]{0,60}:(?:\s|$)/
  const first = lines.findIndex(isData)
  if (!/^[^\s#>*+-].*?:(?:\s|$)/.test(lines[first] ?? '')) return first < 0 ? undefined : first
  const found = lines.findIndex((line) => isData(line) && !possible.test(line))
  return found < 0 ? undefined : found
}

/** Begins as the key of an option does; what authors write in capitals may be a line of contacts. */
const keyLine = /^[ \t]*[A-Za-z][\w-]*:(?:[ \t]|\r?$)/
const nearlyKeyLine = /^[ \t]*[a-z][\w-]*(?::|[ \t]+\S+[ \t]*\r?$)/
const smallKeyLine = /^[a-z][\w-]*:[ \t]/
/** As other formats write it: `template = modern`. */
const equalsLine = /^[ \t]*([a-z][\w-]*)[ \t]*=[ \t]*(\S.*?)[ \t]*\r?$/

/** Warn where text is meant as front matter and is none: a line that YAML would not have, an end or a beginning that is missing, a second block. */
export function checkFrontMatter(text: string, matter: Yaml | Toml | undefined, file: VFile): void {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const fault = matter
    ? secondBlock(lines, matter)
    : (nearlyFenced(lines) ?? brokenBlock(lines) ?? headlessBlock(lines))
  if (!fault) return
  const { line, reason, note } = fault
  const message = file.message(`${reason}; as it stands it is text`, {
    place: { start: { line: line + 1, column: 1 }, end: { line: line + 1, column: lines[line]!.trimEnd().length + 1 } },
    ruleId: 'front-matter',
    source: 'mdcv',
  })
  if (note) message.note = note
}

/** What is wrong, at a line counted from 0. */
interface Fault {
  line: number
  reason: string
  note?: string
}

function brokenBlock(lines: readonly string[]): Fault | undefined {
  if (!isFence(lines[0])) return undefined
  const end = lines.findIndex((line, index) => index > 0 && (isFence(line) || /^\.\.\.[ \t]*\r?$/.test(line)))
  const content = lines.slice(1, end < 0 ? undefined : end)
  if (
    !keyLine.test(content[0] ?? '') &&
    !equalsLine.test(content[0] ?? '') &&
    !(nearlyKeyLine.test(content[0] ?? '') && content.some((line) => smallKeyLine.test(line)))
  )
    return undefined
  if (end < 0) {
    const keys = content.findIndex((line) => !keyLine.test(line) && !/^[ \t]+\S|^- /.test(line))
    return {
      line: 0,
      reason: 'Unexpected front matter, expected a line of `---` to close it',
      note: `Write --- on a line of its own below line ${(keys < 0 ? content.length : keys) + 1}`,
    }
  }
  const strange = strangeLine(withoutComments(content.join('\n')).split('\n'))
  const [, key, value] = equalsLine.exec(content[strange ?? 0]!) ?? []
  return {
    line: 1 + (strange ?? 0),
    reason: 'Unexpected line in the front matter, expected `key: value` with nothing before the key',
    note: key && `Write it so: ${key}: ${value}`,
  }
}

/** Keys between lines that are nearly fences: `----`, or dashes that an editor has joined. */
function nearlyFenced(lines: readonly string[]): Fault | undefined {
  if (!isFence(lines[0]) && !isNearFence(lines[0])) return undefined
  const end = lines.findIndex((line, index) => index > 0 && (isFence(line) || isNearFence(line)))
  const line = isNearFence(lines[0]) ? 0 : end
  const content = lines.slice(1, end)
  if (end < 2 || !isNearFence(lines[line]) || !content.some((each) => smallKeyLine.test(each))) return undefined
  if (!isYaml(content.join('\n'))) return undefined
  return {
    line,
    reason: `Unexpected '${lines[line]!.trim()}', expected '---' ${line === 0 ? 'above' : 'below'} front matter`,
    note: 'Three hyphens on a line of their own, above and below the keys',
  }
}

function isNearFence(line: string | undefined): boolean {
  return line !== undefined && /^(?:-{2,}|[–—-]+)[ \t]*\r?$/.test(line) && !isFence(line)
}

/** Keys at the very top with a line of `---` only below them. */
function headlessBlock(lines: readonly string[]): Fault | undefined {
  const end = lines.findIndex((line) => !smallKeyLine.test(line))
  if (end < 1 || !isFence(lines[end])) return undefined
  return { line: 0, reason: 'Unexpected front matter, expected a line of `---` above it as well' }
}

/** Another block right below the front matter. */
function secondBlock(lines: readonly string[], { position }: Yaml | Toml): Fault | undefined {
  const start = lines.findIndex((line, index) => index >= position!.end.line && line.trim() !== '')
  if (start < 0 || !isFence(lines[start])) return undefined
  const length = lines.slice(start + 1).findIndex(isFence)
  const content = lines.slice(start + 1, start + 1 + length)
  if (length < 1 || !content.some((line) => keyLine.test(line)) || !isYaml(content.join('\n'))) return undefined
  return {
    line: start,
    reason: 'Unexpected second front matter, expected a single one',
    note: 'Move its lines up, between the --- lines of the first',
  }
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && /^---[ \t]*\r?$/.test(line)
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1, offset }
}
