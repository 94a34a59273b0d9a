/**
 * The words a reader of a Markdown source should find again, got without a Markdown parser: a second opinion on what
 * parsing keeps. Hidden are front matter, comments, scripts, styles, tags, template tags, attribute lists and the
 * addresses of links.
 */
import { decodeString } from 'micromark-util-decode-string'
import { words } from '../../src/markdown/words.ts'

const hidden: ReadonlyArray<[RegExp, string]> = [
  [/^\uFEFF/, ''],
  [/\r\n?/g, '\n'],
  [/^\s*(---|\+\+\+)[ \t]*\n(?=(?:\s*|[\s\S]*?^[^\n#]*[:=][\s\S]*?)^\1)[\s\S]*?^(?:\1|\.\.\.)[ \t]*$/m, ''],
  [/<!--[\s\S]*?-->/g, ' '],
  [/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' '],
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, ''],
  [/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ''],
  [/<\/?[a-z][\w:-]*(?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*|\s*\/)?>/gi, ' '],
  [/^ {0,3}\[(?!~)[^\]\n]+\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/gm, ''],
  [/\]\((?:<[^>\n]*>|(?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g, '] '],
  [/\]\[[^\]\n]*\]/g, '] '],
  [/\{:[^}\n]*\}|\{\s*(?:[#.][\p{L}@_-][^\s{}"']*\s*)+\}/gu, ' '],
  [/^:{3,}.*$/gm, ''],
  [/^[ \t>]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))+(?=\s|$)/gm, ' '],
  [/^[ \t>]*#{1,6}(?=[^#])|[ \t]#+[ \t]*$/gm, ' '],
  [/^\s*\\(?:newpage|pagebreak)\s*$/gm, ''],
  [/[*_~`]+/g, ''],
]

export function sourceWords(source: string): string[] {
  const left = hidden.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), source)
  return words(decodeString(left))
}
