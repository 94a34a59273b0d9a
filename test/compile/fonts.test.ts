import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { fontsFolder } from '../../src/compile/folders.ts'
import { familiesIn } from '../../src/compile/fontNames.ts'
import { namedFamilies } from '../../src/compile/fonts.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

suite('font names', (test) => {
  test('of our files are those that messages offer, so that what is offered is there', () => {
    const families = familiesIn([fontsFolder])
    const inCompiler = ['Libertinus Serif']
    for (const family of namedFamilies) assert.ok(families.includes(family) || inCompiler.includes(family), family)
  })

  test('of files that are no fonts are none', async () => {
    await inFolder({ 'a.ttf': '', 'b.otf': 'OTTO and so on and on', 'c.txt': 'text' }, (folder) => {
      assert.equal(familiesIn([folder]), [])
      assert.equal(familiesIn([folder, join(fontsFolder, 'families/inter')]), ['Inter'])
    })
  })
})
