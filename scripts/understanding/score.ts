/** How well résumés are understood: their JSON Resume documents against labels made by readers. */

/** What a reader found in a résumé; of several acceptable readings, a list. */
export interface Labels {
  name?: Said
  email?: Said
  phone?: Said
  entries?: LabelledEntry[]
}

export type Said = string | string[] | null

export interface LabelledEntry {
  kind: 'experience' | 'education'
  organization: Said
  role: Said
  location: Said
  start: string | null
  end: string | null
}

export const fields = ['organization', 'role', 'location', 'start', 'end'] as const
export const counted = ['name', 'email', 'phone', 'entry', 'organization', 'role', 'location', 'start', 'end'] as const
export type Counted = (typeof counted)[number]

/** Right ones, ones too many, and ones missed. */
export interface Count {
  right: number
  wrong: number
  missed: number
}

export type Tally = Record<Counted, Count>

export function emptyTally(): Tally {
  return Object.fromEntries(counted.map((field) => [field, { right: 0, wrong: 0, missed: 0 }])) as Tally
}

const word =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}])+/gu

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(word) ?? []
}

/** The share of words that two texts have in common, from 0 to 1. */
export function similarity(one: string, other: string): number {
  const left = wordsOf(other)
  const whole = wordsOf(one)
  const length = whole.length + left.length
  if (whole.length === 0 || left.length === 0) return 0
  let common = 0
  for (const each of whole) {
    const at = left.indexOf(each)
    if (at < 0) continue
    left.splice(at, 1)
    common++
  }
  return (2 * common) / length
}

/** The best share with one of several acceptable texts. */
export function best(want: Said | undefined, have: string): number {
  return Math.max(0, ...[want ?? []].flat().map((one) => similarity(one, have)))
}

type Item = Record<string, unknown>
export type Found = Omit<LabelledEntry, 'location' | 'organization' | 'role'> & Partial<Record<string, string | null>>

/** The jobs and degrees of a document. */
export function foundIn(document: Item): Found[] {
  const list = (name: string): Item[] => (document[name] as Item[] | undefined) ?? []
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const end = (item: Item): string | null => text(item.endDate) ?? (item.startDate ? 'present' : null)
  return [
    ...list('work').map(
      (item): Found => ({
        kind: 'experience',
        organization: text(item.name),
        role: text(item.position),
        location: text(item.location),
        start: text(item.startDate),
        end: end(item),
      }),
    ),
    ...list('education').map(
      (item): Found => ({
        kind: 'education',
        organization: text(item.institution),
        role: [item.studyType, item.area].filter(Boolean).join(' '),
        location: text(item.location),
        start: text(item.startDate),
        end: end(item),
      }),
    ),
  ]
}

/** Whether a value is the one that was wanted: texts by four fifths of their words, dates as exactly as was labelled. */
export function isRight(field: (typeof fields)[number], want: Said, have: string | null | undefined): boolean {
  if (!have || want === null) return false
  if (field !== 'start' && field !== 'end') return best(want, have) >= 0.8
  if (want === 'present' || have === 'present') return want === have
  return have.slice(0, 7).slice(0, (want as string).length) === want
}

/** How alike an entry is to a labelled one; more than a half makes them a pair. */
export function likeness(want: LabelledEntry, have: Found): number {
  if (want.kind !== have.kind) return 0
  const date = (field: 'start' | 'end'): number => (isRight(field, want[field], have[field]) ? 0.6 : 0)
  return (
    best(want.organization, have.organization ?? '') + best(want.role, have.role ?? '') + date('start') + date('end')
  )
}

/** Count what a document has right of the labels of its résumé. */
export function count(tally: Tally, labels: Labels, document: Item): void {
  const basics = (document.basics ?? {}) as Item
  countName(tally.name, labels.name, basics.name as string | undefined)
  const same = { email: (text: string) => text.toLowerCase(), phone: (text: string) => text.replace(/\D/g, '') }
  for (const field of ['email', 'phone'] as const) {
    const want = [labels[field] ?? []].flat().map(same[field])
    const have = [basics[field] ?? []].flat().map((value) => same[field](String(value)))
    if (want.length > 0) tally[field][have.some((one) => want.includes(one)) ? 'right' : 'missed']++
    if (have.some((one) => !want.includes(one))) tally[field].wrong++
  }
  countEntries(tally, labels.entries ?? [], foundIn(document))
}

function countName(tally: Count, want: Said | undefined, have: string | undefined): void {
  const right = best(want, have ?? '') >= 0.8
  if (want) tally[right ? 'right' : 'missed']++
  if (have && !right) tally.wrong++
}

function countEntries(tally: Tally, wanted: readonly LabelledEntry[], found: readonly Found[]): void {
  const pairs = wanted
    .flatMap((want, at) =>
      found.map((have, index) => ({ at, index, score: likeness(want, have) - Math.abs(at - index) * 1e-4 })),
    )
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
  const pairOf = new Map<number, number>()
  const used = new Set<number>()
  for (const { at, index } of pairs) {
    if (pairOf.has(at) || used.has(index)) continue
    pairOf.set(at, index)
    used.add(index)
  }
  for (const [at, want] of wanted.entries()) {
    const have = pairOf.has(at) ? found[pairOf.get(at)!] : undefined
    tally.entry[have ? 'right' : 'missed']++
    for (const field of fields) {
      const said = have?.[field]
      if (want[field] === null || want[field] === undefined) tally[field].wrong += said ? 1 : 0
      else if (isRight(field, want[field], said)) tally[field].right++
      else {
        tally[field].missed++
        if (said) tally[field].wrong++
      }
    }
  }
  for (const [index, have] of found.entries()) {
    if (used.has(index)) continue
    tally.entry.wrong++
    for (const field of fields) if (have[field]) tally[field].wrong++
  }
}

export interface Measure {
  precision: number
  recall: number
  f1: number
}

export function measure({ right, wrong, missed }: Count): Measure {
  const precision = right + wrong > 0 ? right / (right + wrong) : 0
  const recall = right + missed > 0 ? right / (right + missed) : 0
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** All fields together; entries are made of them and not counted again. */
export function whole(tally: Tally): Count {
  const sum = { right: 0, wrong: 0, missed: 0 }
  for (const field of counted) {
    if (field === 'entry') continue
    for (const key of ['right', 'wrong', 'missed'] as const) sum[key] += tally[field][key]
  }
  return sum
}
