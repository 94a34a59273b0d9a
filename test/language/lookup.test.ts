import * as assert from 'uvu/assert'
import { hasSense, labelsOf, type Sense, sensesIn, titlesOf, wholeSenses } from '../../src/language/lookup.ts'
import { suite } from '../support/suite.ts'

/** What is found of one sense: the words, as they are written. */
const wordsOf = (text: string, sense: Sense): string[] =>
  sensesIn(text)
    .filter((found) => found.sense === sense)
    .map(({ start, end }) => text.slice(start, end))

suite('looking words up', (test) => {
  test('senses are found where they stand, in any letter case, in the languages that have them', () => {
    const text = 'Leitender Küchenleiter bei Nordlicht GmbH'
    assert.equal(wordsOf(text, 'role'), ['Küchenleiter'])
    assert.equal(wordsOf(text, 'connective'), ['bei'])
    assert.equal(wordsOf(text, 'legalForm'), ['GmbH'])
    assert.equal(sensesIn(text).find(({ sense }) => sense === 'legalForm')?.languages, ['en', 'de'])
  })

  test('a sense of a whole piece is told from one of a part of it, whatever signs stand around', () => {
    assert.ok(wholeSenses('(Berlin)').has('city'))
    assert.is(wholeSenses('Berlin Office').has('city'), false)
    assert.ok(hasSense('Berlin Office', 'city'))
    assert.ok(wholeSenses('work from home').has('workMode'))
  })

  test('phrases are found beside their words, and across signs only as they are written', () => {
    assert.equal(wordsOf('Lakeside High School', 'school'), ['High School', 'School'])
    assert.equal(wordsOf('Dipl.-Ing. (FH)', 'degree'), ['Dipl.-Ing'])
  })

  test('in scripts without spaces an entry is found inside a text, but not inside a longer one', () => {
    assert.equal(wordsOf('青空大学大学院', 'school'), ['大学', '大学院'])
    assert.equal(wordsOf('港口会计师事务所', 'employerWord'), ['会计师事务所'])
    assert.equal(wordsOf('港口会计师事务所', 'role'), [])
  })

  test('codes of regions count in capitals only', () => {
    assert.equal(wordsOf('Salem, OR', 'regionCode'), ['OR'])
    assert.equal(wordsOf('Salem or Keizer', 'regionCode'), [])
  })

  test('a sentence is told by what opens it, where one may begin', () => {
    assert.equal(wordsOf('Developed a menu', 'sentenceOpener'), ['Developed'])
    assert.equal(wordsOf('Newly developed menu', 'sentenceOpener'), [])
    assert.equal(wordsOf('- Verantwortlich für die Küche', 'sentenceOpener'), ['Verantwortlich für'])
  })

  test('titles and labels are known as a whole, with the languages that disagree', () => {
    assert.equal(titlesOf('work experience'), [{ kind: 'experience', languages: ['en'] }])
    assert.equal(
      labelsOf('ort').map(({ kind }) => kind),
      ['address', 'location'],
    )
    assert.equal(titlesOf('a title of nothing'), [])
  })

  test('a name of any object is a word like others', () => {
    for (const word of ['constructor', '__proto__', 'toString']) assert.equal(sensesIn(word), [])
  })
})
