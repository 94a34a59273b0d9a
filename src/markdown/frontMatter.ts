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
  const lines = content
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\r?\n/)
    .filter((line) => !/^\s*(?:#.*)?$/.test(line))
  if (lines.length === 0) return !/\S/.test(content)
  const closed = /^[\]}]|^-(?:\s|$)|^\s|^[{["'<]|^[\w$./ -]+\s*:(?:\s|$)|^[^\s#>*+\-|<[(!][^:]{0,60}:(?:\s|$)/
  return /^[^\s#>*+-].*?:(?:\s|$)/.test(lines[0]!) && lines.every((line) => closed.test(line))
}

/** Warn where text begins as front matter does and is none: its end is missing, or a line that YAML would not have is in it. */
export function checkFrontMatter(text: string, file: VFile): void {
  const opening = /^\uFEFF?---[ \t]*\r?\n(?=[ \t]*[A-Za-z][\w-]*:(?:[ \t]|\r?\n))/.exec(text)
  if (!opening) return
  const closed = /^(?:---|\.\.\.)[ \t]*\r?$/m.test(text.slice(opening[0].length))
  const expected = closed
    ? 'expected lines of `key: value` with nothing before the key'
    : 'expected a line of `---` to close it'
  file.message(`Unexpected front matter, ${expected}; as it stands it is text`, {
    place: pointAt(text, text.indexOf('---')),
    ruleId: 'front-matter',
    source: 'mdcv',
  })
}

function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n|\n|\r/)
  return { line: lines.length, column: lines.at(-1)!.length + 1, offset }
}
