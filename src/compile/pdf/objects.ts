/** The objects of a PDF with a classic cross-reference table and none of them in streams, as the compiler writes it. */

export interface PdfObjects {
  readonly bytes: Buffer
  /** Where each object begins, by number. */
  readonly starts: ReadonlyMap<number, number>
  /** The text of an object (as Latin-1) up to its end, or that of a stream's dictionary. */
  text(number: number): string
}

/** A stretch of the file and what is to stand there instead. */
export interface Splice {
  start: number
  end: number
  by: string
}

const tableStart = /startxref\s+(\d+)\s+%%EOF\s*$/
const tableHead = /^xref\n0 (\d+)\n/

/** The objects of a PDF; nothing for one that is built in another way. */
export function objectsOf(pdf: Uint8Array): PdfObjects | undefined {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const table = tableOf(bytes)
  if (!table) return undefined
  const starts = new Map<number, number>()
  for (const [number, line] of linesOf(table).entries())
    if (isUsed(line)) starts.set(number, Number(line.slice(0, offsetLength)))
  const text = (number: number): string => {
    const start = starts.get(number)
    if (start === undefined) return ''
    const end = bytes.indexOf('endobj', start)
    const whole = bytes.toString('latin1', start, end)
    const stream = whole.indexOf('\nstream')
    return stream < 0 ? whole : whole.slice(0, stream)
  }
  return { bytes, starts, text }
}

/** The file with some stretches changed, and its table with them. */
export function spliced({ bytes }: PdfObjects, splices: readonly Splice[]): Uint8Array {
  if (splices.length === 0) return bytes
  const table = tableOf(bytes)!
  const sorted = [...splices].sort((a, b) => a.start - b.start)
  const moved = (offset: number): number => {
    let sum = offset
    for (const { start, end, by } of sorted) if (end <= offset) sum += by.length - (end - start)
    return sum
  }
  const parts: Buffer[] = []
  let done = 0
  for (const { start, end, by } of sorted) {
    parts.push(bytes.subarray(done, start), Buffer.from(by, 'latin1'))
    done = end
  }
  const lines = linesOf(table).map((line) =>
    isUsed(line)
      ? String(moved(Number(line.slice(0, offsetLength)))).padStart(offsetLength, '0') + line.slice(offsetLength)
      : line,
  )
  const rest = table.text.slice(table.head + table.count * lineLength).replace(tableStart, '')
  const tail = `${table.text.slice(0, table.head)}${lines.join('')}${rest}startxref\n${moved(table.start)}\n%%EOF`
  return Buffer.concat([...parts, bytes.subarray(done, table.start), Buffer.from(tail, 'latin1')])
}

/** The end of a file: its table, and what comes after. */
interface Table {
  /** Where it begins. */
  start: number
  text: string
  /** Characters before its lines, and how many lines there are. */
  head: number
  count: number
}

function tableOf(bytes: Buffer): Table | undefined {
  const tail = tableStart.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))
  if (!tail) return undefined
  const start = Number(tail[1])
  const text = bytes.toString('latin1', start)
  const head = tableHead.exec(text)
  return head ? { start, text, head: head[0].length, count: Number(head[1]) } : undefined
}

/** Lines of a table: where an object begins, in ten digits, its generation, and whether it is used. */
const lineLength = 20
const offsetLength = 10

function linesOf({ text, head, count }: Table): string[] {
  return Array.from({ length: count }, (_, at) => text.slice(head + at * lineLength, head + (at + 1) * lineLength))
}

function isUsed(line: string): boolean {
  return line[17] === 'n'
}
