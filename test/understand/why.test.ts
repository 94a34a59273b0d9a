/** What `explain` says of why a field was taken for what it is. */
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { type ExplainedRow, explain } from '../../src/resume/explain.ts'
import { understand } from '../../src/understand/index.ts'
import { decisionOf } from '../../src/understand/why.ts'
import { suite } from '../support/suite.ts'

const rowsOf = (head: string): ExplainedRow[] =>
  explain(understand(parse(`# Ada Bell\n\n## Experience\n\n${head}\n`)), decisionOf)
const rowOf = (head: string, what: string): ExplainedRow => rowsOf(head).find((row) => row.what === what)!

suite('explain: evidence', (test) => {
  test('the signs that decided are named, the strongest first', () => {
    const { signs = [], margin = 0 } = rowOf('### Engineer, Northmill Ltd\n\n2012 – 2016', 'role')
    assert.is(signs[0]?.sign, 'a word of roles')
    assert.ok(signs.every(({ weight }, at) => at === 0 || weight <= signs[at - 1]!.weight))
    assert.ok(margin > 1, `${margin}`)
  })

  test('words that tell nothing make a narrow decision, and what it would be otherwise is named', () => {
    const row = rowOf('### Workshop Verdi — Carver\n\n2010', 'role')
    assert.ok(row.margin! < 1, `${row.margin}`)
    assert.ok(['organization', 'location', 'detail'].includes(row.otherwise!))
  })

  test('the author’s own mark leaves no doubt', () => {
    assert.ok(rowOf('### Carver, Verdi <!-- organization: Verdi -->\n\n2010', 'organization').margin! > 20)
  })
})
