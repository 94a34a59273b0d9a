/** The examples of the tests as lessons: what is told of each is what a reader would have said. */

import { parsePeriod } from '../../src/resume/periods/parse.ts'
import type { Example, Told } from '../../test/support/entries.ts'
import { examples } from '../../test/understand/examples/index.ts'
import type { Labelled } from './resumes.ts'
import type { LabelledEntry } from './score.ts'

export function exampleLessons(): Labelled[] {
  return Object.values(examples).flat().map(labelled)
}

function labelled([what, section, markdown, expected]: Example): Labelled {
  const study = /educ|forma|ausbild|studi|istruz|学歴|학력|教育|образ|formación/i.test(section)
  const entries = expected.flatMap((told) => entriesOf(told, study ? 'education' : 'experience'))
  return {
    name: what,
    markdown: `# Ada Lovelace\n\n## ${section}\n\n${markdown}\n`,
    labels: { name: 'Ada Lovelace', entries },
  }
}

function entriesOf([fields, ...inside]: Told, kind: LabelledEntry['kind'], around?: LabelledEntry): LabelledEntry[] {
  const said = (letter: string): string | null =>
    fields
      .split(' | ')
      .find((field) => field.startsWith(`${letter} `))
      ?.slice(2) ?? null
  const period = parsePeriod(said('p') ?? '')
  const date = (one: NonNullable<typeof period>['end']): string | null =>
    one === undefined
      ? null
      : one === 'present'
        ? one
        : `${one.year}${one.month ? `-${String(one.month).padStart(2, '0')}` : ''}`
  const entry: LabelledEntry = {
    kind,
    organization: said('o') ?? around?.organization ?? null,
    role: said('r'),
    location: said('l'),
    start: date(period?.start),
    end: date(period?.end),
  }
  return inside.length > 0 ? inside.flatMap((told) => entriesOf(told, kind, entry)) : [entry]
}
