import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { build } from '../../src/api.ts'
import { fieldsOf, type Section } from '../../src/resume/nodes.ts'
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
