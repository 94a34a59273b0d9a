/** The only way of text and values into Typst. */

/**
 * Signs that mean something to Typst's markup where they stand: some anywhere, some at the begin of a line (where any
 * text may come to stand), some beside others or beside a digit (`1.`, `...`, `--`, `-1`, `//`, `https://`), which may
 * come with the next text.
 */
const special = new RegExp(
  // All of them, so that letters are asked about once.
  /(?=[\\#$*_`<@[\]~'"\-+=/.])/u.source.concat(
    '(?:',
    [
      /[\\#$*_`<@[\]~'"]/u,
      // What stands before a sign is looked at after it: looking behind at every character would be slow.
      /[-+=/](?<=^\s*.)/u,
      /\.(?<=^\s*\d*.)/u,
      /\.(?<=\.\.)|\.(?=\.)/u,
      /-(?<![0-9A-Za-z\u00c0-\u1fff]-)|-(?=[-?\d]|$)/u,
      /\/(?<=[/*:].)|\/(?=[/*])/u,
    ]
      .map((pattern) => pattern.source)
      .join('|'),
    ')',
  ),
  'gu',
)

/**
 * Characters no document needs and the compiler or a PDF reader stumbles over: controls, non-characters, lone
 * surrogates, bidi embeddings. Joiners and bidi marks stay: scripts need them.
 */
const unfit =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufdd0-\ufdef\ufff9-\uffff]|\p{Cs}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu

/** Private-use characters: no two fonts agree on what they mean. Whoever prints says that they are left out. */
const privateUse = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu

/** Spaces and hyphens that poison a font's text layer (one makes readers report it for every space), and their plain kin. */
const plain: Readonly<Record<string, string>> = { '\u2011': '-', '\u00ad': '', '\u2060': '' }
const poisonous = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2011\u00ad\u2060]/g

/** Letters in pieces, as some systems store them, and ligatures as characters: fonts have the letter itself. */
const pieced = /[\u1100-\u11ff]+|\p{L}[\u0300-\u036f\u3099\u309a]+/gu
const ligature = /[\ufb00-\ufb06]/g

/** Line ends of any kind; in running text each is a space, but none between characters that are set without spaces. */
const lineEnd = /\r\n?|[\n\u0085\u2028\u2029]/g
const lineEndInside =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303f\u30fc\uff01-\uff60])[ \t]*(?:\r\n?|\n)[ \t]*(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3001-\u303f\uff01-\uff60])/gu

/** Printable Latin and the punctuation of print: most text, and all of it fit. */
const simple = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010\u2012-\u2027\u2030-\u205e\u20a0-\u20bf]*$/

/** Text as the page can carry it. */
export function cleanText(text: string): string {
  if (simple.test(text)) return text
  return text
    .replace(unfit, '')
    .replace(privateUse, '')
    .replace(pieced, (letters) => letters.normalize('NFC'))
    .replace(ligature, (letters) => letters.normalize('NFKC'))
    .replace(poisonous, (character) => plain[character] ?? ' ')
}

/** Text as Typst markup that prints exactly that text. */
export function escapeText(text: string): string {
  const clean = cleanText(text)
  const line = clean.includes('\n') || clean.includes('\r') ? clean.replace(lineEndInside, '') : clean
  return line.replace(lineEnd, ' ').replace(special, '\\$&')
}

/** Text as a Typst string literal, quotes included; line ends become `\n`. */
export function stringLiteral(text: string): string {
  return `"${cleanText(text).replace(/[\\"]/g, '\\$&').replace(lineEnd, '\\n').replaceAll('\t', '\\t')}"`
}

/** Typst content given as markup, for a literal. */
export class Raw {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
}

export type Value =
  | string
  | number
  | boolean
  | null
  | undefined
  | Raw
  | readonly Value[]
  | { readonly [key: string]: Value }

/** A JavaScript value as a Typst literal: objects become dictionaries, arrays arrays, null and undefined `none`. */
export function literal(value: Value): string {
  if (value === null || value === undefined) return 'none'
  if (value instanceof Raw) return value.markup
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'none'
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `(${value.map((item) => `${literal(item)},`).join(' ')})`
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  if (entries.length === 0) return '(:)'
  return `(${entries.map(([key, item]) => `${keyLiteral(key)}: ${literal(item)}`).join(', ')})`
}

function keyLiteral(key: string): string {
  return /^[a-z][a-z0-9-]*$/.test(key) ? key : stringLiteral(key)
}
