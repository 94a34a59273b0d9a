/** `make weights`: fit the table of weights to labelled résumés, near what a person set. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Unit } from '../../src/evidence/unit.ts'
import { unitsOf } from '../../src/evidence/units.ts'
import { parse } from '../../src/markdown/parse.ts'
import { type Subject, stepsOf } from '../../src/understand/division.ts'
import type { Reading } from '../../src/understand/entries.ts'
import { understand } from '../../src/understand/index.ts'
import { type Model, model, modelOf, namedAs, namesOf } from '../../src/understand/model.ts'
import { usedBy } from '../../src/understand/reading.ts'
import { exampleLessons } from './examples.ts'
import { hoped } from './hope.ts'
import * as prior from './prior.ts'
import { type Labelled, labelledIn, understood } from './resumes.ts'
import { count, emptyTally, type LabelledEntry, measure, whole } from './score.ts'
import { written } from './table.ts'

/** A section as it is learnt from. */
interface Lesson {
  units: readonly Unit[]
  subject: Subject
  gold: readonly LabelledEntry[]
  /** How much it counts: examples of the tests more than sections of résumés. */
  weight: number
}

export function lessonsOf({ markdown, labels }: Labelled, weight: number): Lesson[] {
  const lessons: Lesson[] = []
  understand(parse(markdown), (sections) => {
    for (const { subject, blocks } of sections) {
      if (!subject) continue
      const gold = (labels.entries ?? []).filter(
        ({ kind }) => subject.mixed || (kind === 'education') === subject.study,
      )
      const units = unitsOf(blocks)
      if (units.length > 0 && gold.length > 0) lessons.push({ units, subject, gold, weight })
    }
  })
  return lessons
}

export const settings: Record<'epochs' | 'rate' | 'decay' | 'margin' | 'examples' | 'again' | 'share', number> = {
  epochs: 8,
  rate: 0.06,
  /** How strongly weights are drawn back, after each pass, to what a person set. */
  decay: 0.1,
  /** By how much right readings are to be better than others. */
  margin: 0.3,
  /** How much an example of the tests counts. */
  examples: 3,
  /** How far of the way from where they began weights go: half-way they do better on what they have not seen. */
  share: 0.5,
  /** After so many passes it is asked again which readings agree with the labels. */
  again: 3,
}

/** What sections of each résumé teach, and what the examples of the tests do. */
export interface Lessons {
  each: readonly Lesson[][]
  examples: readonly Lesson[]
}

/** Which sections there are is decided with the weights that one starts from: the same whatever the last fit has found. */
export function allLessons(resumes: readonly Labelled[]): Lessons {
  model.values.set(modelOf(prior).values)
  return {
    each: resumes.map((resume) => lessonsOf(resume, 1)),
    examples: exampleLessons().flatMap((example) => lessonsOf(example, settings.examples)),
  }
}

/** Weights moved from those of `from` towards what lessons say: an averaged structured perceptron with margins. */
export function fit(lessons: readonly Lesson[], from: Model): Float64Array {
  const model: Model = { values: from.values.slice() }
  const sum = new Float64Array(model.values.length)
  const wanted = new Map<Lesson, readonly Reading[]>()
  let steps = 0
  let random = 7
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = lessons.map((lesson) => {
      random = (random * 16807) % 2147483647
      return { lesson, key: random }
    })
    order.sort((a, b) => a.key - b.key)
    if (epoch % settings.again === 0) wanted.clear()
    for (const { lesson } of order) {
      learn(lesson, model, wanted)
      steps++
      for (let at = 0; at < sum.length; at++) sum[at]! += model.values[at]!
    }
    for (let at = 0; at < sum.length; at++)
      model.values[at] = sensible(from.values[at]!, drawn(from.values[at]!, model.values[at]!))
    for (const at of told) model.values[at] = from.values[at]!
  }
  return sum.map((value, at) => from.values[at]! + (value / steps - from.values[at]!) * settings.share)
}

/** What a document says itself, by titles of columns and marks of the author, is not to be learnt; nor what an event is. */
const told: readonly number[] = namesOf(prior).flatMap((name, at) =>
  /^pieces · (?:column|named by the author|a step)/.test(name) ? [at] : [],
)

function drawn(prior: number, value: number): number {
  return value + (prior - value) * settings.decay
}

/** A sign that a person was sure of stays. */
function sensible(prior: number, value: number): number {
  return Math.abs(prior) >= 0.5 && prior * value < 0 ? 0 : value
}

function learn(lesson: Lesson, model: Model, wanted: Map<Lesson, readonly Reading[]>): void {
  const { units, subject, gold, weight } = lesson
  // The scores of stretches are kept for a model: a changed one is another.
  const now: Model = { ...model }
  const have = hoped(units, subject, gold, now, -settings.margin)
  const want = wanted.get(lesson) ?? hoped(units, subject, gold, now)
  wanted.set(lesson, want)
  const change = new Map<number, number>()
  const add = (readings: readonly Reading[], sign: number): void => {
    const use = (index: number, times: number): void => void change.set(index, (change.get(index) ?? 0) + sign * times)
    for (const name of stepsOf(
      units,
      readings.map(({ head }) => head),
      subject,
    ))
      use(namedAs(name), 1)
    for (const { head, path, context } of readings) if (head.kind !== 'title') usedBy(path, context, use)
  }
  add(want, 1)
  add(have, -1)
  for (const [index, times] of change) model.values[index]! += settings.rate * weight * Math.max(-4, Math.min(4, times))
}

/** How well résumés are understood that weights were not fitted to: each part by weights from the other parts. */
function crossValidated(resumes: readonly Labelled[], { each, examples }: Lessons, parts: number): string {
  const total = emptyTally()
  for (let part = 0; part < parts; part++) {
    const isOut = (at: number): boolean => at % parts === part
    const others = each.filter((_, at) => !isOut(at)).flat()
    model.values.set(fit([...others, ...examples], modelOf(prior)))
    for (const resume of resumes.filter((_, at) => isOut(at))) count(total, resume.labels, understood(resume))
  }
  return (['entry', 'organization', 'role', 'location'] as const)
    .map((field) => `${field} ${measure(total[field]).f1.toFixed(3)}`)
    .concat(`all ${measure(whole(total)).f1.toFixed(3)}`)
    .join(', ')
}

function main(): void {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const parts = Number(process.argv.find((argument) => argument.startsWith('--parts='))?.slice(8) ?? 0)
  const resumes = folders.flatMap((folder) => labelledIn(folder))
  const lessons = allLessons(resumes)
  const all = [...lessons.each.flat(), ...lessons.examples]
  const values = fit(all, modelOf(prior))
  const file = new URL('../../src/understand/weights.ts', import.meta.url)
  writeFileSync(file, written(readFileSync(file, 'utf8'), values, namesOf(prior)))
  console.log(`${all.length} sections`)
  if (parts > 1) console.log(`unseen parts of ${parts}: ${crossValidated(resumes, lessons, parts)}`)
}

if (process.argv[1]?.endsWith('fit.ts')) main()
