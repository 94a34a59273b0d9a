import { statSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { build } from '../../src/api.ts'
import { catalogue } from '../../src/compile/catalogue.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const own = (options: string): string =>
  `#import "/templates/lib/base.typ"\n#let options = (${options})\n#let template(chosen) = base.parts(base.look-of(chosen, options))\n`
const resume = (front: string): string => `---\ntemplate: ./mine.typ\n${front}\n---\n# Ada\n\n## Skills\n\nGo\n`

async function messages(options: string, front: string): Promise<string[]> {
  return inFolder({ 'cv.md': resume(front), 'mine.typ': own(options) }, async (cwd) => {
    const { messages } = await build('cv.md', { cwd })
    return messages.map(
      (it) =>
        `${it.line}:${it.column} ${it.reason}${it.related ? ` (${it.related[0]!.path}:${it.related[0]!.line})` : ''}`,
    )
  })
}

suite('options of a template', (test) => {
  test('are those of all templates and those that its own file declares', async () => {
    const stripe = 'stripe: (type: "choice", of: ("thin", "thick"), default: "thin", help: "The stripe.")'
    assert.equal(await messages(stripe, 'stripe: thick\nicons: yes\nsize: 10'), [])
    assert.equal(await messages(stripe, 'stripe: thickk'), [
      "3:9 Unexpected 'thickk' for 'stripe', expected thin or thick; did you mean thick?",
    ])
    assert.match(
      (await messages(stripe, 'mdcv:\n  strip: thick'))[0]!,
      "4:3 Unexpected option 'strip', expected 'stripe'",
    )
  })

  test('that it cannot declare so are errors at their line', async () => {
    for (const [options, expected] of [
      ['\n  size: 2 * 5pt', "Cannot read the template's options: expected ')' or ',' (mine.typ:3)"],
      ['\n\n  sise: 9pt', "There is no option 'sise' to give a default; did you mean 'size'? (mine.typ:4)"],
      ['x: (type: "color", default: red)', "Cannot read the template's options: expected a literal (mine.typ:2)"],
      ['x: (type: "kolour", default: 1, help: "")', 'Unexpected type "kolour" of the option \'x\''],
      ['x: (type: "text", default: "")', "The option 'x' has no help"],
    ] as const)
      assert.ok(
        (await messages(options, 'accent: red')).some((said) => said.includes(expected)),
        await messages(options, 'accent: red').then(String),
      )
  })

  test('of the package are all declared soundly, with a help in a sentence and a small picture', () => {
    for (const { name, declared, faults, description, preview } of catalogue()) {
      assert.ok(statSync(preview ?? '').size < 80_000, `${name}: make gallery`)
      assert.equal(faults, [], name)
      assert.ok(description.length > 20, name)
      for (const [option, { help }] of Object.entries(declared)) assert.match(help, /^[A-Z].*\.$/, `${name} ${option}`)
    }
  })
})
