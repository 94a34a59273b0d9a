/** One figure: what was measured, what it is compared with, and whether a target holds. */
export interface Row {
  figure: string
  measured: string
  bare?: string
  ratio?: string
  target?: string
  held?: boolean
}

const columns = ['figure', 'measured', 'bare', 'ratio', 'target'] as const

/** Rows as aligned text. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['', 'mdcv', 'bare', 'ratio', 'target', ''],
    ...rows.map((row) => [...columns.map((column) => row[column] ?? ''), verdict(row.held)]),
  ]
  const widths = lines[0]!.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function verdict(held: boolean | undefined): string {
  return held === undefined ? '' : held ? 'holds' : 'MISSED'
}

/** The value below which this part of the values lies. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export function milliseconds(value: number): string {
  return `${value < 20 ? value.toFixed(1) : value.toFixed(0)} ms`
}

/** A row that compares two series at a percentile; `most` is the largest ratio that is right. */
export function compared(
  figure: string,
  ours: readonly number[],
  bare: readonly number[],
  part: number,
  most?: number,
): Row {
  const [mine, theirs] = [percentile(ours, part), percentile(bare, part)]
  const ratio = mine / theirs
  return {
    figure,
    measured: milliseconds(mine),
    bare: milliseconds(theirs),
    ratio: `${ratio.toFixed(2)} ×`,
    target: most === undefined ? undefined : `≤ ${most} ×`,
    held: most === undefined ? undefined : ratio <= most,
  }
}
