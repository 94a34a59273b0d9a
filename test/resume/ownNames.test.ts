import * as assert from 'uvu/assert'
import { namePattern } from '../../src/resume/ownNames.ts'
import { suite } from '../support/suite.ts'

/** What is taken for the author's own name in a list of authors. */
const own = (author: string, text: string): string[] => text.split(namePattern(author)!).filter((_, index) => index % 2)

suite('own names', (test) => {
  const cases: Array<[author: string, text: string, found: string]> = [
    ['Ada King Lovelace', 'Menabrea, L. & Lovelace, A. K. (1843). Notes.', 'Lovelace, A. K.'],
    ['Jana K. Petrović', 'Petrović JK, Smith A. One thing.', 'Petrović JK'],
    ['Jana K. Petrović', 'Smith A, Petrović J. Two.', 'Petrović J.'],
    ['Dr. Jana Petrović', 'Jana Petrović and A. Smith', 'Jana Petrović'],
    ['Amara Okonjo-Leith, PhD', 'Reyna, T., Okonjo-Leith, A., Sá, M.', 'Okonjo-Leith, A.'],
    ['Amara Okonjo-Leith', 'Okonjo Leith A. Three.', 'Okonjo Leith A.'],
    ['Marie-Claire Dupont', 'M.-C. Dupont, B. Doe', 'M.-C. Dupont'],
    ['Marie-Claire Dupont', 'Doe B, Dupont MC, Roe C', 'Dupont MC'],
    ['Marie-Claire Dupont', 'Marie-Claire Dupont. Four.', 'Marie-Claire Dupont'],
    ['Jan van der Berg', 'van der Berg J, Li X', 'van der Berg J'],
    ['Иван Петров', 'Петров И. С., Сидоров А.', 'Петров И. С.'],
  ]
  for (const [author, text, found] of cases)
    test(`${author} finds '${found}'`, () => assert.equal(own(author, text), [found]))

  test('nobody else is found', () => {
    assert.equal(own('Ada Lovelace', 'Lovelace, B., Loveland, A., Lovelace-Smith, A., and A. Lovelacey'), [])
    assert.is(namePattern('Plato'), undefined)
  })
})
