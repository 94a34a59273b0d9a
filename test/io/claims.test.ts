import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { Claims } from '../../src/io/claims.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

suite('claims', (test) => {
  test('a result never takes the place of a source, whatever links lead to it', () =>
    inFolder({ 'cv.md': '', 'face.png': '' }, (folder) => {
      symlinkSync('cv.md', join(folder, 'link.pdf'))
      mkdirSync(join(folder, 'deep'))
      symlinkSync('..', join(folder, 'deep/up'))
      const claims = new Claims()
      claims.set('cv.md', [join(folder, 'cv.md'), join(folder, 'face.png')], [])
      for (const path of ['cv.md', 'link.pdf', 'face.png', 'deep/up/face.png'])
        assert.match(claims.refusal(join(folder, path), path)?.reason ?? '', `'${path}' is a source of 'cv.md'`)
      assert.is(claims.refusal(join(folder, 'cv.pdf'), 'cv.pdf'), undefined)
    }))

  test('two results of one name are refused as long as both want it', () =>
    inFolder({}, (folder) => {
      const claims = new Claims()
      claims.set('a.md', [], [join(folder, 'x.pdf'), join(folder, 'a.pdf')])
      claims.set('b.md', [], [join(folder, 'x.pdf')])
      assert.match(claims.refusal(join(folder, 'x.pdf'), 'x.pdf')?.reason ?? '', "of 'a.md' and of 'b.md'")
      assert.is(claims.refusal(join(folder, 'a.pdf'), 'a.pdf'), undefined)
      claims.set('b.md', [], [join(folder, 'b.pdf')])
      assert.is(claims.refusal(join(folder, 'x.pdf'), 'x.pdf'), undefined)
    }))
})
