/** Numbers of ordered lists stand on the page as their author wrote them, in every template. */
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { markdown } from '../support/folder.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const engine = createEngine()

/** The number before each word of a letter and "mark", as a reader finds it. */
async function numbersOf(list: string, template: string, title = 'Publications'): Promise<Record<string, string>> {
  const { pdf } = await buildFile(markdown(`# Odd Lunde\n\n## ${title}\n\n${list}\n`), { engine, set: { template } })
  const text = (await readWithPdfjs(pdf!)).pages.join('\n')
  return Object.fromEntries([...text.matchAll(/(\d+)\.\s*(\w)mark/g)].map(([, number, word]) => [word!, number!]))
}

const lists: ReadonlyArray<readonly [what: string, list: string, numbers: Record<string, string>]> = [
  ['down', '3. amark\n2. bmark\n1. cmark', { a: '3', b: '2', c: '1' }],
  ['up', '1. amark\n2. bmark\n3. cmark', { a: '1', b: '2', c: '3' }],
  ['up from another number', '7. amark\n8. bmark', { a: '7', b: '8' }],
  ['ones, which count', '1. amark\n1. bmark\n1. cmark', { a: '1', b: '2', c: '3' }],
  ['noughts, which count', '0. amark\n0. bmark', { a: '0', b: '1' }],
  ['years', '2021. amark\n2018. bmark\n2018. cmark', { a: '2021', b: '2018', c: '2018' }],
  ['a gap', '1. amark\n2. bmark\n5. cmark\n6. dmark', { a: '1', b: '2', c: '5', d: '6' }],
  [
    'a list in a list',
    '2. amark\n   - x\n\n     9. bmark\n     8. cmark\n1. dmark',
    { a: '2', b: '9', c: '8', d: '1' },
  ],
  ['of a browser', '<ol reversed><li>amark<li value="9">bmark<li>cmark</ol>', { a: '3', b: '9', c: '8' }],
]

suite('numbers of lists', (test) => {
  for (const template of templateNames())
    test(`are as written in ${template}`, async () => {
      for (const [what, list, numbers] of lists) assert.equal(await numbersOf(list, template), numbers, what)
    })

  test('bulleted publications are counted down, unless some have numbers of their own', async () => {
    assert.equal(await numbersOf('- amark\n- bmark', 'academic'), { a: '2', b: '1' })
    assert.equal(await numbersOf('### Papers\n\n- amark\n\n### Books\n\n1. bmark\n2. cmark', 'academic'), {
      b: '1',
      c: '2',
    })
  })

  test('a year before a job or a prize stays before it', async () => {
    const list = '2021. **amark prize**, Guild of Bakers\n2018. **bmark prize**, Guild of Cooks, 2017 – 2018'
    for (const title of ['Awards', 'Experience'])
      assert.equal(await numbersOf(list.replaceAll('**', ''), 'classic', title), { a: '2021', b: '2018' })
  })
})
