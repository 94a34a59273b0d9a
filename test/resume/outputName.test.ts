import fc from 'fast-check'
import * as assert from 'uvu/assert'
import { fillName, safePart } from '../../src/resume/outputName.ts'
import { suite } from '../support/suite.ts'

const parts = { name: 'Ada Lovelace', lang: 'en', template: 'classic', file: 'cv' }

suite('output name', (test) => {
  test('fills its placeholders', () => {
    assert.is(fillName('out/{name}.pdf', parts), 'out/Ada Lovelace.pdf')
    assert.is(fillName('{slug}-{file}-{lang}-{template}', parts), 'ada-lovelace-cv-en-classic')
    assert.is(fillName('{slug}', { ...parts, name: 'Zoë Straße-Müller, PhD' }), 'zoe-strasse-muller-phd')
    assert.is(fillName('{slug}', { ...parts, name: '山田 太郎' }), '山田-太郎')
    for (const name of ['???', '!!!', '-']) assert.is(fillName('{slug}', { ...parts, name }), 'resume')
    assert.ok(fillName('{slug}', { ...parts, name: 'ﷺ'.repeat(30) }).length <= 120)
  })

  test('is never hidden, never a device, never without a name', () => {
    assert.is(safePart('../../etc/passwd'), 'etc passwd')
    assert.is(safePart('.hidden'), 'hidden')
    assert.is(safePart('con'), '_con')
    assert.is(safePart('NUL.pdf'), '_NUL.pdf')
    assert.is(safePart(' . '), 'resume')
    assert.is(safePart('name.'), 'name')
  })

  test('takes any name without leading to another folder or past what file systems hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        for (const pattern of ['{name}', '{slug}']) {
          const filled = fillName(pattern, { ...parts, name })
          assert.not.match(filled, /[\0-\x1f<>:"/\\|?*]/)
          assert.not.match(filled, /^\.|[. ]$/)
          assert.ok(filled.length > 0 && Buffer.byteLength(filled) <= 200, filled)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
