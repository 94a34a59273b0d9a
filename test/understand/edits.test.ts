/** What is remembered while a résumé is edited: it must be what a fresh look at the same text tells. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { createRandom } from '../../bench/programs/edits.js'
import { createParser, parse } from '../../src/markdown/parse.ts'
import type { Resume } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const folder = 'test/resumes/develop'
const edits = 6
const step = 6

/** Put in at the ends of words and of lines: what begins entries, ends them, or tells when they were. */
const put = [
  ...['x', 'of', 'engineer', 'at', '| ', 'note:', '.', '**bold**', '- ', '### ', '# '],
  ...['2019', '2010 – 2012', 'Acme GmbH', 'Berlin, Germany', 'Company: Acme', 'Responsibilities:', '2014年4月 入学'],
  ...['\n', '\n\n', '\n\n---\n\n', '<!-- not an entry -->'],
]

/** Places are told from a text's start: a session does not keep those of blocks that only move. */
const told = (resume: Resume): string => JSON.stringify(resume, (name, value) => (name === 'offset' ? null : value))

function edited(text: string, random: (below: number) => number): string {
  const at = text.indexOf(random(2) === 0 ? ' ' : '\n', random(text.length))
  if (at < 0) return text
  if (random(3) > 0) return `${text.slice(0, at)} ${put[random(put.length)]}${text.slice(at)}`
  // A word less.
  return text.slice(0, at) + text.slice(at).replace(/^\s\p{L}+(?=[ \n])/u, '')
}

suite('understand: edits', (test) => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  test('after each edit a résumé is understood as if it had just been written', () => {
    for (const [place, name] of names.entries()) {
      if (place % step !== 0) continue
      const random = createRandom(place)
      const kept = createParser()
      let text = readFileSync(join(folder, name), 'utf8')
      understand(kept(text))
      for (let edit = 0; edit < edits; edit++) {
        text = edited(text, random)
        assert.is(told(understand(kept(text))), told(understand(parse(text))), `${name}, edit ${edit}:\n${text}`)
      }
    }
  })

  test('contacts keep their order while the line over them grows', () => {
    const contacts = '📍 Oslo, Norway  \n📞 22 12 34 56 | 📱 698 00 552  \nada@example.org'
    const written = (line: string): string => `${line}\n\n# Ada Bell\n\n${contacts}\n\n## Skills\n\n- Maps\n`
    const kept = createParser()
    for (const line of ['Makes maps', 'Makes maps of all the seas and of the shores around them', 'Makes maps again']) {
      const text = written(line)
      assert.is(told(understand(kept(text))), told(understand(parse(text))), line)
    }
  })
})
