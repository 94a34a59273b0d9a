/** What a page draws: its glyphs in order, and the texts that stand for them. */
import type { PdfObjects, Splice } from './objects.ts'

/** A text that readers are to take instead of the glyphs it stands around, and where the page says so. */
export interface Replacement {
  text: string
  start: number
  end: number
}

/** A glyph that a page draws. */
export interface Glyph {
  /** The name its font has on the page. */
  font: string
  code: number
  /** Glyphs of one text object have the same number here. */
  object: number
  replacement: Replacement | undefined
}

/** A page that has one compressed stream for its content. */
export interface Page {
  content: Content
  /** The numbers of its fonts by the names they have on it. */
  fonts: ReadonlyMap<string, number>
}

/** The texts of glyphs by the number of their font, then by their code. */
export type TextsOf = (font: number) => ReadonlyMap<number, string>

/** A page's content. */
export interface Content {
  text: string
  /** The change that gives the page another content. */
  changed(text: string): Splice
}

const compressed = '/Filter /FlateDecode'

/** The pages of a PDF. */
export function pagesOf(objects: PdfObjects): Page[] {
  return [...objects.starts.keys()].flatMap((number) => {
    const page = objects.text(number)
    const content = /\/Type \/Page\b/.test(page) ? contentOf(objects, page) : undefined
    if (!content) return []
    const fonts = new Map([...page.matchAll(/\/(\S+) (\d+) 0 R/g)].map(([, name, font]) => [name!, Number(font)]))
    return [{ content, fonts }]
  })
}

/** The content of a page (its dictionary as text), where it is one stream. */
function contentOf(objects: PdfObjects, page: string): Content | undefined {
  const number = Number(/\/Contents (\d+) 0 R/.exec(page)?.[1])
  const stream = streamOf(objects, number)
  if (!stream) return undefined
  const { text, end } = stream
  return {
    text,
    // As it is: what compresses makes other bytes on another machine.
    changed: (by) => ({
      start: objects.starts.get(number)!,
      end,
      by: `${number} 0 obj\n<<\n  /Length ${by.length}\n>>\nstream\n${by}`,
    }),
  }
}

/** What a stream holds, as Latin-1, and where in the file it ends; it may be compressed as the compiler does. */
export function streamOf(
  { bytes, starts, text }: PdfObjects,
  number: number,
): { text: string; end: number } | undefined {
  const start = starts.get(number)
  const head = text(number)
  const length = Number(/\/Length (\d+)/.exec(head)?.[1])
  const isPlain = !head.includes('/Filter')
  if (start === undefined || Number.isNaN(length) || !(isPlain || head.includes(compressed))) return undefined
  const from = bytes.indexOf('stream\n', start) + 'stream\n'.length
  const end = from + length
  if (isPlain) return { text: bytes.toString('latin1', from, end), end }
  const { inflateSync } = process.getBuiltinModule('node:zlib')
  return { text: inflateSync(bytes.subarray(from, end)).toString('latin1'), end }
}

/** The glyphs of a content in the order they are drawn in. */
export function drawnIn(content: string): Glyph[] {
  const glyphs: Glyph[] = []
  const open: Array<Replacement | undefined> = []
  let font = ''
  let object = 0
  for (const { operator, operands } of operationsIn(content)) {
    if (operator === 'BDC' || operator === 'BMC') open.push(replacementIn(operands))
    else if (operator === 'EMC') open.pop()
    else if (operator === 'Tf') {
      font = operands[0]!.text.slice(1)
      object++
    } else if (operator === 'Tj' || operator === 'TJ') {
      const replacement = open.findLast((one) => one)
      const codes = Buffer.concat(operands.flatMap(({ bytes }) => bytes ?? []))
      for (let at = 0; at + 1 < codes.length; at += 2)
        glyphs.push({ font, code: codes.readUInt16BE(at), object, replacement })
    }
  }
  return glyphs
}

function replacementIn(operands: readonly Token[]): Replacement | undefined {
  const at = operands.findIndex(({ text }) => text === '/ActualText')
  const value = operands[at + 1]?.bytes
  if (at < 0 || !value) return undefined
  const text = value[0] === 0xfe && value[1] === 0xff ? utf16(value.subarray(2)) : value.toString('latin1')
  return { text, start: operands[at]!.start, end: operands[at + 1]!.end }
}

interface Token {
  text: string
  /** What a string holds. */
  bytes?: Buffer
  start: number
  end: number
}

/** Operators of a content with what stands before them. */
function* operationsIn(content: string): Generator<{ operator: string; operands: Token[] }> {
  let operands: Token[] = []
  for (const token of tokensIn(content)) {
    if (/^[A-Za-z]/.test(token.text)) {
      yield { operator: token.text, operands }
      operands = []
    } else operands.push(token)
  }
}

const tokenForm = /<<|>>|<([\dA-Fa-f]*)>|\(|\/[^\s/<>()[\]]*|[^\s/<>()[\]]+/g

/** The numbers, names, strings and operators of a content (ISO 32000-2, 7.3). */
export function* tokensIn(content: string): Generator<Token> {
  tokenForm.lastIndex = 0
  for (let match = tokenForm.exec(content); match; match = tokenForm.exec(content)) {
    const { index: start, 0: text, 1: hex } = match
    if (text === '(') {
      const end = endOfString(content, start)
      tokenForm.lastIndex = end
      yield { text, bytes: bytesOf(content.slice(start + 1, end - 1)), start, end }
    } else yield { text, start, end: start + text.length, ...(hex !== undefined && { bytes: Buffer.from(hex, 'hex') }) }
  }
}

/** Brackets that are balanced stand in a string as they are. */
function endOfString(content: string, start: number): number {
  let depth = 0
  for (let at = start; at < content.length; at++) {
    const sign = content[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at + 1
  }
  return content.length
}

const escapes = /\\([0-7]{1,3}|[\s\S])/g
const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** The bytes of a string (ISO 32000-2, 7.3.4.2). */
function bytesOf(literal: string): Buffer {
  const plain = literal.replace(escapes, (_, said: string) =>
    /^[0-7]/.test(said) ? String.fromCharCode(Number.parseInt(said, 8)) : (named[said] ?? said),
  )
  return Buffer.from(plain, 'latin1')
}

/** Text of UTF-16, the higher byte first. */
export function utf16(bytes: Buffer): string {
  return Buffer.from(bytes).swap16().toString('utf16le')
}
