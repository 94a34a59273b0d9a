/** Runs of glyphs in the content of a page, and where they stand; it has one operator a line, as the compiler writes it. */

import { tokensIn } from './content.ts'

/** A run of glyphs that one operator draws; lengths in points, `y` from the foot of the page. */
export interface Placed {
  font: string
  x: number
  y: number
  width: number
  size: number
  /** Points of a unit of `codes`. */
  scale: number
  /** Its glyphs in order, and from where to where each stands, from `x` on. */
  codes: () => Array<{ code: number; start: number; end: number }>
}

/** Widths of glyphs by code, in thousandths of the font's size. */
export type Widths = Uint16Array

type Matrix = readonly [number, number, number, number, number, number]

const upright: Matrix = [1, 0, 0, 1, 0, 0]

/** The runs of a content that are no artifacts; those in fonts without `widths`, and those on slopes, are left out. */
export function placedIn(content: string, widthsOf: (font: string) => Widths | undefined): Placed[] {
  const placed: Placed[] = []
  const kept: Matrix[] = []
  let now = upright
  let [font, size] = ['', 0]
  let text = upright
  // Whether each stretch that is open, or else one around it, is an artifact.
  const artifacts: boolean[] = []
  let begins = ''
  for (let start = 0; start < content.length; ) {
    const end = content.indexOf('\n', start)
    const line = content.slice(start, end < 0 ? content.length : end)
    start = end < 0 ? content.length : end + 1
    if (line.startsWith('/') && !line.endsWith('Tf')) begins = line
    switch (line.slice(line.lastIndexOf(' ') + 1)) {
      case 'q':
        kept.push(now)
        break
      case 'Q':
        now = kept.pop() ?? upright
        break
      case 'cm':
        now = times(matrixIn(line), now)
        break
      case 'BT':
        text = upright
        break
      case 'Tm':
        text = matrixIn(line)
        break
      case 'Tf':
        font = line.slice(1, line.indexOf(' '))
        size = Number(line.slice(line.indexOf(' ') + 1, -' Tf'.length))
        break
      case 'BMC':
      case 'BDC':
        artifacts.push(artifacts.at(-1) === true || begins.startsWith('/Artifact'))
        break
      case 'EMC':
        artifacts.pop()
        break
      case 'TJ':
      case 'Tj': {
        const widths = artifacts.at(-1) ? undefined : widthsOf(font)
        const [a, b, c, d, x, y] = times(text, now)
        if (!widths || b !== 0 || c !== 0) break
        const scale = (a * size) / 1000
        const width = (endAtOnce(line, widths) ?? endOf(line, widths)) * scale
        const codes: Placed['codes'] = () => {
          const found: ReturnType<Placed['codes']> = []
          endOf(line, widths, (code, end) => found.push({ code, start: end - (widths[code] ?? 0), end }))
          return found
        }
        placed.push({ font, x, y, width, size: Math.abs(d) * size, scale, codes })
      }
    }
  }
  return placed
}

function matrixIn(line: string): Matrix {
  return line.split(' ', 6).map(Number) as unknown as Matrix
}

/** One change of coordinates after another (ISO 32000-2, 8.3.4). */
function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

const [open, close, backslash] = [0x28, 0x29, 0x5c]
const [zero, seven, nine, minus, point] = [0x30, 0x37, 0x39, 0x2d, 0x2e]

/** How far the glyphs of a line reach, in thousandths of their size: strings of two bytes a glyph, and numbers that move back. */
function endOf(line: string, widths: Widths, each?: (code: number, end: number) => void): number {
  let reached = 0
  for (const { text, bytes } of tokensIn(line)) {
    if (!bytes) reached -= Number(text) || 0
    for (let at = 0; bytes && at + 1 < bytes.length; at += 2) {
      const code = bytes.readUInt16BE(at)
      reached += widths[code] ?? 0
      each?.(code, reached)
    }
  }
  return reached
}

/**
 * The same, many times as fast, since it is asked of every line of every page; undefined where strings are written in
 * hexadecimal digits, as those with many glyphs are, or hold brackets as they are.
 */
function endAtOnce(line: string, widths: Widths): number | undefined {
  if (line.includes('<')) return undefined
  let reached = 0
  for (let at = 0; at < line.length; ) {
    const sign = line.charCodeAt(at++)
    if (isNumber(sign)) {
      const from = at - 1
      while (isNumber(line.charCodeAt(at))) at++
      reached -= Number(line.slice(from, at))
    } else if (sign === open) {
      while (line.charCodeAt(at) !== close) {
        // Most fonts have not many glyphs, and the first byte of all codes is 0.
        let code = 0
        if (line.startsWith(nul, at)) at += nul.length
        else {
          if (line.charCodeAt(at) === open) return undefined
          code = byteAt(line, at) * 256
          at += lengthAt(line, at)
        }
        const second = line.charCodeAt(at)
        if (second === open || second === close) return undefined
        code += byteAt(line, at)
        at += lengthAt(line, at)
        reached += widths[code] ?? 0
      }
      at++
    }
  }
  return reached
}

const nul = '\\000'

/** The byte of a string that is written at some place; the compiler writes all three digits. */
function byteAt(line: string, at: number): number {
  const sign = line.charCodeAt(at)
  if (sign !== backslash) return sign
  const escaped = line.charCodeAt(at + 1)
  if (escaped < zero || escaped > seven) return named[escaped] ?? escaped
  return (escaped - zero) * 64 + (line.charCodeAt(at + 2) - zero) * 8 + line.charCodeAt(at + 3) - zero
}

function lengthAt(line: string, at: number): number {
  if (line.charCodeAt(at) !== backslash) return 1
  const escaped = line.charCodeAt(at + 1)
  return escaped < zero || escaped > seven ? 2 : 4
}

function isNumber(sign: number): boolean {
  return (sign >= zero && sign <= nine) || sign === minus || sign === point
}

/** The bytes that letters after a backslash stand for: n, r, t, b, f. */
const named: Readonly<Record<number, number>> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 }
