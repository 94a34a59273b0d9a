/** `make weights`: fit the table of weights to labelled résumés, near what a person set. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Unit } from '../../src/evidence/unit.ts'
import { unitsOf } from '../../src/evidence/units.ts'
import { parse } from '../../src/markdown/parse.ts'
import { type Subject, stepsOf } from '../../src/understand/division.ts'
import type { Reading } from '../../src/understand/entries.ts'
import { understand } from '../../src/understand/index.ts'
import { type Model, modelOf, namedAs, namesOf } from '../../src/understand/model.ts'
import { usedBy } from '../../src/understand/reading.ts'
import { exampleLessons } from './examples.ts'
import { hoped } from './hope.ts'
import * as prior from './prior.ts'
import { type Labelled, labelledIn } from './resumes.ts'
import type { LabelledEntry } from './score.ts'
import { written } from './table.ts'

/** A section as it is learnt from. */
interface Lesson {
  units: readonly Unit[]
  subject: Subject
  gold: readonly LabelledEntry[]
}

export function lessonsOf({ markdown, labels }: Labelled): Lesson[] {
  const lessons: Lesson[] = []
  understand(parse(markdown), (sections) => {
    for (const { subject, blocks } of sections) {
      if (!subject) continue
      const gold = (labels.entries ?? []).filter(
        ({ kind }) => subject.mixed || (kind === 'education') === subject.study,
      )
      const units = unitsOf(blocks)
      if (units.length > 0 && gold.length > 0) lessons.push({ units, subject, gold })
    }
  })
  return lessons
}

export const settings: Readonly<Record<'epochs' | 'rate' | 'decay' | 'margin', number>> = {
  epochs: 8,
  rate: 0.1,
  /** How strongly weights are drawn back, after each pass, to what a person set. */
  decay: 0.1,
  /** By how much right readings are to be better than others. */
  margin: 0.3,
}

/** Weights moved from those of `from` towards what lessons say. */
export function fit(lessons: readonly Lesson[], from: Model): Float64Array {
  const model: Model = { values: from.values.slice() }
  const sum = new Float64Array(model.values.length)
  let steps = 0
  let random = 7
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = lessons.map((lesson) => {
      random = (random * 16807) % 2147483647
      return { lesson, key: random }
    })
    order.sort((a, b) => a.key - b.key)
    for (const { lesson } of order) {
      learn(lesson, model)
      steps++
      for (let at = 0; at < sum.length; at++) sum[at]! += model.values[at]!
    }
    for (let at = 0; at < sum.length; at++)
      model.values[at] = sensible(from.values[at]!, drawn(from.values[at]!, model.values[at]!))
  }
  return sum.map((value) => value / steps)
}

function drawn(prior: number, value: number): number {
  return value + (prior - value) * settings.decay
}

/** A sign that a person was sure of stays. */
function sensible(prior: number, value: number): number {
  return Math.abs(prior) >= 0.5 && prior * value < 0 ? 0 : value
}

function learn({ units, subject, gold }: Lesson, model: Model): void {
  // The scores of stretches are kept for a model: a changed one is another.
  const now: Model = { ...model }
  const have = hoped(units, subject, gold, now, -settings.margin)
  const want = hoped(units, subject, gold, now)
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
  for (const [index, times] of change) model.values[index]! += settings.rate * Math.max(-4, Math.min(4, times))
}

function main(): void {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const lessons = [
    ...folders.flatMap((folder) => labelledIn(folder)),
    ...exampleLessons(),
    ...exampleLessons(),
  ].flatMap(lessonsOf)
  const values = fit(lessons, modelOf(prior))
  const file = new URL('../../src/understand/weights.ts', import.meta.url)
  writeFileSync(file, written(readFileSync(file, 'utf8'), values, namesOf(prior)))
  console.log(`${lessons.length} sections`)
}

if (process.argv[1]?.endsWith('fit.ts')) main()
