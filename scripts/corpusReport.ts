/** How `corpus.ts` shows what it did. */
import type { Outcome } from './corpusWorker.ts'

const columns: ReadonlyArray<[title: string, value: (outcome: Outcome) => string | number]> = [
  ['file', ({ name }) => name],
  ['built', ({ ok, pages }) => (ok ? 'yes' : pages > 0 ? 'faulty' : 'NO')],
  ['pages', ({ pages }) => pages],
  ['words', ({ words }) => words],
  ['unparsed', ({ unparsed }) => unparsed.length],
  ['lost', ({ lost }) => lost.length],
  ['order', ({ disordered }) => disordered],
  ['sections', ({ sections }) => sections ?? '-'],
  ['entries', ({ entries }) => entries ?? '-'],
  ['unrecognised', ({ unrecognised }) => unrecognised ?? '-'],
  ['ms', ({ ms }) => Math.round(ms)],
]

/** A row for each file, then the totals. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...outcomes.map((outcome) => columns.map(([, value]) => String(value(outcome)))),
  ]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
    )
    const error = at > 0 ? outcomes[at - 1]!.errors[0] : undefined
    return `${cells.join('  ')}${error ? `  ${shorten(error, 100)}` : ''}`
  })
  return [...lines, '', totals(outcomes)].join('\n')
}

function totals(outcomes: readonly Outcome[]): string {
  const sum = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, outcome) => total + value(outcome), 0)
  const times = outcomes.map(({ ms }) => ms).sort((a, b) => a - b)
  const made = outcomes.filter(({ pages }) => pages > 0).length
  return [
    `${outcomes.length} files, ${made} built, ${outcomes.length - made} not built`,
    `${outcomes.filter(({ errors }) => errors.length === 0).length} without any error`,
    `${sum(({ lost }) => lost.length)} words lost in ${outcomes.filter(({ lost }) => lost.length > 0).length} files, ` +
      `${sum(({ disordered }) => disordered)} blocks out of order in ${outcomes.filter(({ disordered }) => disordered > 0).length} files`,
    `${sum(({ unparsed }) => unparsed.length)} words perhaps not parsed in ${outcomes.filter(({ unparsed }) => unparsed.length > 0).length} files`,
    `${sum(({ pages }) => pages)} pages, ${sum(({ words }) => words)} words, ${sum(({ entries }) => entries ?? 0)} entries, ` +
      `${sum(({ unrecognised }) => unrecognised ?? 0)} unrecognised`,
    `${Math.round(times[times.length >> 1] ?? 0)} ms at the median, ${Math.round(times.at(-1) ?? 0)} ms at most, ` +
      `${times.filter((ms) => ms > 1000).length} files over 1 s`,
  ].join('\n')
}

/** Every error, file by file. */
export function findings(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(({ errors }) => errors.length > 0)
    .flatMap(({ name, errors }) => [name, ...errors.map((error) => `  ${shorten(error, 300)}`)])
    .join('\n')
}

/** A bar on a terminal; elsewhere a line for each file that has errors. */
export function progress(total: number): { step(done: number, outcome: Outcome): void; end(): void } {
  const { stderr } = process
  if (!stderr.isTTY)
    return {
      step(done, { name, errors }) {
        if (errors[0]) stderr.write(`${done}/${total} ${name}: ${shorten(errors[0], 120)}\n`)
      },
      end() {},
    }
  return {
    step(done, { name }) {
      const filled = Math.round((done / total) * 30)
      stderr.write(`\r\x1b[K${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total} ${name}`)
    },
    end() {
      stderr.write('\r\x1b[K')
    },
  }
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
