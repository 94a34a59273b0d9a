/** Shows a place in a text: the line, and a caret under the part that is meant. */

/** A stretch of one line; lines and columns from 1, columns in UTF-16 units, `endColumn` behind the last. */
export interface Span {
  line: number
  column: number
  endColumn?: number
}

/** The lines of a frame, those with the caret marked so. */
export interface FrameLine {
  /** Line number, empty under the caret. */
  gutter: string
  text: string
  caret: boolean
}

const tabWidth = 2

/** A frame around a span, with the line before it, in at most `width` columns; undefined when the line is not there. */
export function frame(lines: readonly string[], span: Span, width = 100): FrameLine[] | undefined {
  const line = lines[span.line - 1]
  if (line === undefined) return undefined
  const before = lines[span.line - 2]
  const digits = String(span.line).length
  const from = displayWidth(line.slice(0, span.column - 1))
  const to = displayWidth(line.slice(0, Math.max(span.column, span.endColumn ?? span.column + 1) - 1))
  const whole = Math.max(30, width - digits - 5)
  // A line that is cut has an ellipsis at either end.
  const room = displayWidth(line) > whole ? whole - 2 : whole
  const start = Math.max(0, Math.min(from - Math.floor(room / 3), displayWidth(line) - room))
  const shown = cut(line, start, room)
  const lead = start > 0 ? 1 : 0
  const carets = '^'.repeat(Math.max(1, Math.min(to, start + room) - from))
  const frameLines: FrameLine[] = [
    { gutter: String(span.line), text: shown, caret: false },
    { gutter: '', text: ' '.repeat(from - start + lead) + carets, caret: true },
  ]
  if (before !== undefined && before.trim() !== '')
    frameLines.unshift({ gutter: String(span.line - 1), text: cut(before, start, room), caret: false })
  return frameLines
}

/** A part of a line by display columns, with an ellipsis where it was cut; harmless to a terminal. */
function cut(line: string, start: number, room: number): string {
  let column = 0
  let text = ''
  for (const cluster of clusters(line)) {
    const width = widthOf(cluster)
    if (column >= start && column + width <= start + room) text += printable(cluster)
    column += width
  }
  return `${start > 0 ? '…' : ''}${text}${column > start + room ? '…' : ''}`
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  return clusters(text).reduce((sum, cluster) => sum + widthOf(cluster), 0)
}

function clusters(text: string): string[] {
  return /^[\x20-\x7e\t]*$/.test(text)
    ? [...text]
    : [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
}

/** East Asian wide and full-width characters and pictures, by their first code point. */
const wide =
  /^[\u1100-\u115f\u231a\u231b\u2329\u232a\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2fb}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u
const noWidth = /^[\p{M}\p{Cf}]/u

function widthOf(cluster: string): number {
  if (cluster === '\t') return tabWidth
  if (noWidth.test(cluster)) return displayedControl(cluster) ? 1 : 0
  return wide.test(cluster) ? 2 : 1
}

/** Controls and marks that would let a text steer the terminal or turn its direction. */
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

function displayedControl(cluster: string): boolean {
  return /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(cluster)
}

/** Text that a terminal shows as it is: tabs as spaces, controls as a dot. */
export function printable(text: string): string {
  return text.replaceAll('\t', ' '.repeat(tabWidth)).replace(steering, '·')
}
