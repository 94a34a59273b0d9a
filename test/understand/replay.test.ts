/** While one entry is typed, the others stay what they are. */
import { fileURLToPath } from 'node:url'
import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { labelledIn } from '../../scripts/understanding/resumes.ts'
import { parse } from '../../src/markdown/parse.ts'
import type { Entry, Field, Section } from '../../src/resume/nodes.ts'
import { isField } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { decisionOf } from '../../src/understand/why.ts'
import { suite } from '../support/suite.ts'

const resumes = labelledIn(fileURLToPath(new URL('../resumes/fit', import.meta.url))).filter((_, at) => at % 8 === 0)
/** Words of the entry that are typed one by one. */
const words = 14
/** A decision by less is narrow, and may change. */
const narrow = 1

const entriesOf = (markdown: string): Entry[] =>
  understand(parse(markdown))
    .children.filter((part): part is Section => part.type === 'section')
    .flatMap(({ children }) => children.filter((child): child is Entry => child.type === 'entry'))

const fieldsOf = (entry: Entry): Field[] => entry.children.filter(isField) as Field[]
const told = (entry: Entry): string =>
  fieldsOf(entry)
    .map((field) => `${field.name}: ${textOf(field)}`)
    .join(' | ')
const lineOf = (entry: Entry): number => entry.position!.start.line
const isNarrow = (entry: Entry): boolean =>
  fieldsOf(entry).some((field) => (decisionOf(field)?.margin ?? narrow) < narrow)

/** A text while its second entry is typed: without it, then with more and more of its words. */
function* typing(markdown: string, [, typed, next]: readonly Entry[]): Generator<string> {
  const lines = markdown.split('\n')
  const [from, to] = [lineOf(typed!) - 1, lineOf(next!) - 1]
  const pieces = lines
    .slice(from, to)
    .join('\n')
    .split(/(?<=\s)/)
  for (let count = 1; count <= Math.min(words, pieces.length); count++) {
    const now = pieces.slice(0, count).join('').trimEnd()
    yield [...lines.slice(0, from), now, '', ...lines.slice(to)].join('\n')
  }
}

suite('while an entry is typed', (test) => {
  test('hardly any other one is taken for something else, unless it was hardly decided', () => {
    let looked = 0
    const changed: string[] = []
    for (const { name, markdown } of resumes) {
      const whole = entriesOf(markdown)
      if (whole.length < 4) continue
      const others = whole.filter((_, at) => at !== 1)
      for (const text of typing(markdown, whole)) {
        const found = new Set(entriesOf(text).map(told))
        looked += others.length
        for (const entry of others)
          if (!found.has(told(entry)) && !isNarrow(entry)) changed.push(`${name}: ${told(entry)}`)
      }
    }
    assert.ok(looked > 500, `${looked}`)
    assert.ok(changed.length * 30 < looked, `${changed.length} of ${looked}:\n${[...new Set(changed)].join('\n')}`)
  })
})
