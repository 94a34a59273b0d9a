import type { Node } from 'unist'
import * as assert from 'uvu/assert'
import { lostWords } from '../../src/check/loss.ts'
import { parse } from '../../src/markdown/parse.ts'
import { visibleText, words } from '../../src/markdown/words.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

/** Words of a text that its `Resume` has not; the values of fields are no text. */
function lost(source: string): string[] {
  const bare = (node: Node): Node =>
    'children' in node ? ({ type: node.type, children: (node.children as Node[]).map(bare) } as Node) : node
  return lostWords(words(visibleText(parse(source))), words(visibleText(bare(understand(parse(source))))))
}

suite('signs', (test) => {
  for (const source of [
    '# Ada\n\nada@example.com > London\n',
    '# Ada\n\n<tel> 123 4567890 | # | % | ada@example.com\n',
    '# Ada\n\nLondon | 2014–2018 37% Analyst\n',
    '# Ada\n\nLondon, ™   ada@example.com | №\n',
    '# Ada\n\n- Ada | 2014–2018\n- $100 2014–2018\n- 2014–2018 100+\n',
    '## Experience\n\n### Analyst > Engines <01-07-2018 ~ >\n\n### Clerk <2014 - 2016>\n\n- # | 2017 - 2018\n',
  ])
    test(`that count as words stay: ${JSON.stringify(source)}`, () => {
      assert.equal(lost(source), [])
    })
})
