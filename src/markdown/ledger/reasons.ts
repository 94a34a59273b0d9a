/**
 * Why text of a source is nothing to read. A clean-up that drops letters names one of these with the place; the ledger
 * looks whether what stands there is such a thing, so that no clean-up can take more than its name says.
 */
export type HiddenReason =
  /** `{.class #id}` and `::: {.class}`. */
  | 'attributes'
  /** `<!-- … -->`, scripts, styles, and what other tools take for comments: `%% … %%`. */
  | 'comment'
  /** A fence around the whole document. */
  | 'fence'
  | 'front matter'
  /** A command of LaTeX. */
  | 'latex'
  /** A mark of another dialect, on one line: `[!note]`, `^block`, `[[target|`. */
  | 'mark'
  /** `:wrench:`. */
  | 'shortcode'
  /** An HTML tag that is one. */
  | 'tag'
  /** `{{ … }}`, `{% … %}` within one paragraph. */
  | 'template'

/** Text that is not to be read, from one offset of the source up to another. */
export interface Hidden {
  reason: HiddenReason
  start: number
  end: number
}

/** What hidden text looks like. */
const looks: Readonly<Record<HiddenReason, RegExp>> = {
  attributes: /^\s*(?:\{[^}]*\}|:{3,}[^\n]*)\s*$/,
  comment: /^\s*(?:<!--|<(?:script|style)\b|\{%-?\s*comment\b|%%|\{#)/i,
  fence: /^\s*(?:`{3,}|~{3,})[^\n]*$/,
  'front matter': /^/,
  latex: /\\/,
  mark: /^[ \t]*[^\p{L}\p{N}\s][^\n]*$/u,
  shortcode: /^\s*:[\w+-]+:\s*$/,
  tag: /^\s*<[/a-z!?][\s\S]*>\s*$/i,
  template: /^\s*\{[{%#][\s\S]*[}%#]\}\s*$/,
}
/** Where a paragraph ends inside of a text, as an expression: a blank line, a heading, an item. */
export const paragraphEnd = '\\n[ \\t>]*(?:\\r?\\n|#{1,6}[ \\t]|[-*+][ \\t]|\\d{1,9}[.)][ \\t])'
const endsParagraph = new RegExp(paragraphEnd)
const overParagraphs: ReadonlySet<HiddenReason> = new Set(['comment', 'front matter'])

/** Whether a text can be hidden for this reason. */
export function looksLike(text: string, reason: HiddenReason): boolean {
  return looks[reason].test(text) && (overParagraphs.has(reason) || !endsParagraph.test(text))
}
