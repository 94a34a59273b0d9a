/**
 * `make readers`: what every reader on this machine reads of the examples in every template.
 *
 *   node --import tsx scripts/readers/run.ts [--short] [--each] [--write]
 *
 * `--short` tries one résumé a kind, `--each` tells of each what was not read, `--write` puts the tables into
 * docs/verify.md. Ends with 1 where a reader misses what each must read.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageFolder } from '../../src/compile/folders.ts'
import { type Measured, measure, measures, nothing, together } from './measure.ts'
import { pathsIn, type Reader, readers } from './readers.ts'
import { kinds, persian, plainest, rightToLeft, type Sample, samples } from './samples.ts'
import { type Row, tablesOf, withTables } from './table.ts'

/** The share of words that every reader must find. */
const leastWords = 0.99
const document = join(packageFolder, 'docs/verify.md')

const flags = new Set(process.argv.slice(2))
const here = readers.filter((reader) => reader.isHere())
for (const { name } of readers)
  if (!here.some((reader) => reader.name === name)) console.error(`skipped: ${name} is not on this machine`)

const all = await samples(flags.has('--short'))
const folder = mkdtempSync(join(tmpdir(), 'mdcv-readers-'))
try {
  const paths = pathsIn(folder, all.length)
  for (const [index, { pdf }] of all.entries()) writeFileSync(paths[index]!, pdf)
  const rows: Row[] = []
  for (const reader of here) rows.push({ name: reader.name, shares: sharesOf(reader, await reader.read(paths)) })
  const tables = tablesOf(rows, kinds)
  console.log(tables)
  if (flags.has('--write')) write(tables)
  const missed = rows.flatMap((row) => missedBy(row))
  for (const line of missed) console.error(`missed: ${line}`)
  process.exitCode = missed.length > 0 ? 1 : 0
} finally {
  rmSync(folder, { recursive: true })
}

/** What a reader found of each kind of samples. */
function sharesOf({ name }: Reader, texts: readonly string[][]): Map<string, Measured> {
  const shares = new Map<string, Measured>()
  for (const [index, sample] of all.entries()) {
    const found = measure(sample.resume, sample.source, texts[index]!)
    if (flags.has('--each')) tell(name, sample, found)
    shares.set(sample.kind, together(shares.get(sample.kind) ?? nothing, found))
  }
  return shares
}

function tell(reader: string, sample: Sample, found: Measured): void {
  const wrong = measures.filter((name) => found[name].right < found[name].all)
  const list = wrong.map((name) => `${name} ${found[name].right} of ${found[name].all}`)
  if (list.length > 0) console.error(`${reader}: ${sample.kind}: ${sample.name}: ${list.join(', ')}`)
}

/** Where a reader finds less than it must of what it can read at all. */
function missedBy({ name, shares }: Row): string[] {
  const { reorders, garbles } = readers.find((reader) => reader.name === name)!
  const canRead = (kind: string): boolean => {
    if (kind === persian) return reorders === true
    if (kind === rightToLeft) return Boolean(reorders)
    return kind === plainest || !garbles
  }
  const judged = kinds.filter(canRead)
  return judged.flatMap((kind) => {
    const { words, emails } = shares.get(kind)!
    return [
      ...(words.right < leastWords * words.all ? [`${name}, ${kind}: ${words.right} of ${words.all} words`] : []),
      ...(emails.right < emails.all ? [`${name}, ${kind}: ${emails.right} of ${emails.all} e-mail addresses`] : []),
    ]
  })
}

function write(tables: string): void {
  const text = withTables(readFileSync(document, 'utf8'), tables)
  if (text === undefined) throw new Error(`${document} has no place for the tables`)
  writeFileSync(document, text)
}
