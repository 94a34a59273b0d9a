import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { build } from '../../src/api.ts'
import { fieldsOf, type Section } from '../../src/resume/nodes.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const body =
  '# Ada\n\n## Jobs\n\n### Analyst\n\n1842 – 1843\n\n## Skills\n\nGo\n\n## References\n\nOn request\n\n## Odds and ends\n\nChess\n'

async function arranged(front: string): Promise<{ titles: string[]; said: string[] }> {
  const { resume, messages } = await build(new VFile({ path: 'cv.md', value: `---\nmdcv:\n  ${front}\n---\n${body}` }))
  const sections = resume!.children.filter((child): child is Section => child.type === 'section')
  return {
    titles: sections.map((it) => (fieldsOf(it, 'title')[0]!.children[0] as { value: string }).value),
    said: messages.map(({ line, reason }) => `${line}: ${reason}`),
  }
}

suite('order and hide', (test) => {
  test('name sections by kind or title; the others follow as they are written', async () => {
    const { titles, said } = await arranged('order: [odds and ends, skills]\n  hide: references')
    assert.equal(said, [])
    assert.equal(titles, ['Odds and ends', 'Skills', 'Jobs'])
  })

  test('warn of a name that means nothing, and say what there is', async () => {
    const { said } = await arranged('hide: [refrences]')
    assert.is(said.length, 1)
    assert.match(said[0]!, /^3: No section is 'refrences', as 'hide' expects; .*; did you mean references\?$/)
  })

  test('of a kind that the résumé lacks are no fault: options may be shared by several', async () => {
    assert.equal((await arranged('hide: publications')).said, [])
  })
})

const contacts =
  '# Ada Bell\n\nBuilder of engines\n\nada@bell.example | +44 20 7946 0000 | github.com/adabell | Date of birth: 1.2.1990\n\nA life among wheels, told in a sentence that is long enough.\n\n## Jobs\n\n### Analyst\n\n1842 – 1843\n\nText[^1] here\n\n## Kontakt\n\n- Telefon: +44 20 7946 0001\n\n## References\n\nOn request[^2]\n\n[^1]: One\n\n[^2]: Two\n'

/** All that is in the results: markup, JSON, the text of the PDF and what it says of itself. */
async function shown(hide: string): Promise<{ source: string; said: string[] }> {
  const value = `---\nmdcv:\n  hide: ${hide}\n---\n${contacts}`
  const { outputs, messages } = await build(new VFile({ path: 'cv.md', value }), {
    set: { formats: ['typ', 'json', 'pdf'] },
  })
  const texts = outputs.slice(0, 2).map(({ bytes }) => Buffer.from(bytes).toString())
  const { pages, info, outline } = await readWithPdfjs(outputs[2]!.bytes)
  const source = [...texts, ...pages, JSON.stringify(info), ...outline].join('\n')
  return { source, said: messages.map(({ reason }) => reason) }
}

suite('hide: contacts and the head', (test) => {
  const phones = /7946/
  /** What is asked for, what must be gone, what must be there. */
  const cases: ReadonlyArray<readonly [string, readonly RegExp[], readonly RegExp[]]> = [
    ['contact', [/bell\.example/, phones, /adabell/, /1990/, /Kontakt/], [/Builder/, /sentence/]],
    ['phone', [phones, /Kontakt/], [/bell\.example/, /1990/]],
    ['Telefon', [phones, /Kontakt/], [/bell\.example/]],
    ['email', [/bell\.example/], [/7946 0000/, /7946 0001/]],
    ['[github, email]', [/adabell/, /bell\.example/], [phones]],
    ['Date of birth', [/1990/], [phones]],
    ['headline', [/Builder/], [phones, /sentence/]],
    ['summary', [/sentence/], [/Builder/]],
    ['references', [/On request/, /Two/], [/One/]],
  ]
  for (const [hide, gone, there] of cases)
    test(hide, async () => {
      const { source, said } = await shown(hide)
      assert.equal(said, [])
      for (const pattern of gone) assert.not.match(source, pattern)
      for (const pattern of [...there, /Ada Bell/]) assert.match(source, pattern)
    })

  test('a name that means nothing gets a warning, with what there is', async () => {
    const { said } = await shown('[phnoe, address]')
    assert.is(said.length, 1)
    assert.match(
      said[0]!,
      /^No section or contact is 'phnoe', as 'hide' expects; .*'email', 'phone', 'GitHub', 'Date of birth'.*did you mean phone/,
    )
  })
})
