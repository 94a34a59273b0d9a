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
  [/^\s*---[ \t]*\n(?:\s*|(?:#.*\n|\s*\n)*[\w-]+:[\s\S]*?\n)(?:---|\.\.\.)[ \t]*(?=\n|$)/, ''],
  [/^\s*\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?=\n|$)/, ''],
  [/<!--[\s\S]*?-->/g, ' '],
  [/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' '],
  [/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, ''],
  [/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, ''],
  [/<((?:https?:|mailto:|[\w.+-]+@)[^<>\s]*)>/gi, '$1'],
  [
    /<\/?(?:a|abbr|b|big|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u)(?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?>/gi,
    '',
  ],
  [/<\/?[a-z][\w:-]*(?:\s+(?:"[^"]*"|'[^']*'|[^"'>])*|\s*\/)?>/gi, ' '],
  [/^ {0,3}\[(?!~)[^\]\n]+\]:[ \t]*\n?[ \t]*\S+(?:[ \t\n]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/gm, ''],
  [
    /!\[([^[\]]*)\]\((?:<[^>\n]*>|(?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g,
    ' $1 ',
  ],
  [
    /\[([^[\]]*)\]\((?:<[^>\n]*>|(?:[^()\s]|\((?:[^()\s]|\([^()\s]*\))*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)/g,
    '$1',
  ],
  [/\]\[[^\]\n]*\]/g, ''],
  [/\[\^[^\]\n]*\]:?|\[[ xX]\](?=\s)/g, ' '],

  [/\{:[^}\n]*\}|\{\s*(?:[#.][\p{L}@_-][^\s{}"']*\s*)+\}/gu, ' '],
  [/^:{3,}.*$/gm, ''],
  [/^[ \t>]*(?:`{3,}|~{3,}).*$/gm, ''],
  [/^(?:[ \t]*(?:[*+-](?=\s|$)|\d{1,9}[.)](?=\s|$)|>))+/gm, ' '],
  [/^[ \t>]*#{1,6}(?=[^#])|[ \t]#+[ \t]*$/gm, ' '],
  [/^\s*\\(?:newpage|pagebreak)\s*$/gm, ''],
  [/\\(?=[!-/:-@[-`{-~])/g, ''],
  [/(?<=[\p{L}\p{N}])_+(?=[\p{L}\p{N}])/gu, ' '],
  [/[*_~`]+/g, ''],
]

export function sourceWords(source: string): string[] {
  const left = hidden.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), source)
  return words(decodeString(left))
}
