import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import fc from 'fast-check'
import * as assert from 'uvu/assert'
import { literalsOf, narrowPattern, withNarrowExpressions } from '../../scripts/narrow.js'
import { NarrowExpression } from '../../scripts/narrowExpression.js'
import { projectFolder } from '../support/docs.ts'
import { suite } from '../support/suite.ts'

interface Pair {
  written: string
  wide: RegExp
  narrow: RegExp
}

const code = (path: string): string =>
  transformSync(readFileSync(path, 'utf8'), { loader: 'ts', target: 'esnext', charset: 'utf8' }).code

function pairs(): Pair[] {
  const sources = readdirSync(join(projectFolder, 'src'), { recursive: true }) as string[]
  const ours = sources.filter((path) => path.endsWith('.ts') && !/live.page/.test(path))
  return ours.flatMap((path) =>
    literalsOf(code(join(projectFolder, 'src', path))).flatMap(({ regex: { pattern, flags } }) => {
      const narrow = narrowPattern({ pattern, flags })
      if (narrow === undefined) return []
      const all = flags.includes('g') ? flags : `${flags}g`
      return [
        { written: `${path}: /${pattern}/${flags}`, wide: new RegExp(pattern, all), narrow: new RegExp(narrow, all) },
      ]
    }),
  )
}

const letter = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abcxyzÀÉßéüÿµºª0129²½ \n\t,.;:|/()[]–—’“”•·…‑€@+#%&*_-©®‼') },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }).map((point) => String.fromCodePoint(point)) },
  { weight: 1, arbitrary: fc.integer({ min: 0x2000, max: 0x206f }).map((point) => String.fromCodePoint(point)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(' at ', ' | ', ' - ', '2019 – now', 'Rome, IT', 'a@b.example', 'C++', 'x -- y'),
  },
)
const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''))

suite('expressions of the bundle', (test) => {
  test('an expression for few letters finds what the one for all does, in text of few letters', () => {
    const all = pairs()
    assert.ok(all.length > 50, `${all.length} expressions`)
    fc.assert(
      fc.property(text, (some) => {
        for (const { wide, narrow, written } of all) {
          wide.lastIndex = 0
          narrow.lastIndex = 0
          const [expected, found] = [wide, narrow].map((each) => [...some.matchAll(each)].map((m) => [m.index, ...m]))
          assert.equal(found, expected, `${written} in ${JSON.stringify(some)}`)
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the pair of both does all that an expression does, whatever the text', () => {
    for (const word of ['Zoë, 3 cats', 'Жук, 3 cats', '日本, 3 cats']) {
      const own = () => /(\p{L}+)|\d/gu
      const pair = new NarrowExpression('gu', () => /([a-zA-Zë]+)|\d/gu, own)
      const both = pair as unknown as RegExp
      assert.equal([...word.matchAll(both)].map(String), [...word.matchAll(own())].map(String))
      assert.equal(word.match(both), word.match(own()))
      assert.is(word.replace(both, '<$1>'), word.replace(own(), '<$1>'))
      assert.is(
        word.replaceAll(both, (found) => found + found),
        word.replaceAll(own(), (found) => found + found),
      )
      assert.equal(word.split(both), word.split(own()))
      assert.is(word.search(both), word.search(own()))
      const once = own()
      assert.equal([both.exec(word), both.lastIndex], [once.exec(word), once.lastIndex])
      assert.equal([both.exec(word), both.lastIndex], [once.exec(word), once.lastIndex])
      both.lastIndex = once.lastIndex = 1
      assert.equal(both.exec(word), once.exec(word))
    }
  })

  test('a module keeps what it does', () => {
    const changed = withNarrowExpressions('export const f = (x) => /^\\p{Lu}/u.test(x) && /\\d/.test(x)\n')
    assert.match(changed, /NarrowExpression\('u', \(\) => \/\^\[/)
    assert.match(changed, /&& \/\\d\//)
    assert.is(withNarrowExpressions('f(/[a-z]/u)'), 'f(/[a-z]/u)')
  })
})
