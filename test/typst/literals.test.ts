import * as assert from 'uvu/assert'
import { boundLiteral, LiteralFault } from '../../src/typst/literals.ts'
import { suite } from '../support/suite.ts'

suite('literals of a template', (test) => {
  test('are read as an author would write them', () => {
    const text = `// a template
#import "lib/base.typ"
#let options = (
  size: 9.5pt, // small
  accent: rgb("#1A2"),
  "date-position": "under",
  /* two
     lines */
  rules: false,
  margins: (x: 2cm, y: 15mm),
  sidebar: ("skills", "languages",),
  one: ("skills",),
  leading: (1.3),
  none-yet: none, way: auto, empty: (), nothing: (:),
)

#let template(chosen) = base.parts(base.look-of(chosen, options))
`
    assert.equal(boundLiteral(text, 'options'), {
      size: '9.5pt',
      accent: '#11aa22',
      'date-position': 'under',
      rules: false,
      margins: { x: '2cm', y: '15mm' },
      sidebar: ['skills', 'languages'],
      one: ['skills'],
      leading: 1.3,
      'none-yet': null,
      way: 'auto',
      empty: [],
      nothing: {},
    })
    assert.is(boundLiteral(text, 'floors'), undefined)
  })

  test('that are none are told with their place', () => {
    for (const [text, place] of [
      ['#let options = (size: 2 * 5pt)', '*'],
      ['#let options = (a: calc.max(1, 2))', 'calc'],
      ['#let options = (a: 1, b', ''],
      ['#let options = (a: 1) + other', '+'],
    ] as const) {
      let offset: number | undefined
      try {
        boundLiteral(text, 'options')
      } catch (error) {
        assert.instance(error, LiteralFault)
        offset = (error as LiteralFault).offset
      }
      assert.ok(offset !== undefined, text)
      assert.ok(text.slice(offset).trimStart().startsWith(place), `${text}: ${text.slice(offset)}`)
    }
  })
})
