/** Text without room is told where it is written; text that has room never is. */
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { type Built, buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const engine = createEngine()
const templates = templateNames().filter((name) => name !== 'letter')

const head = '# Ada Example\n\nada@example.org\n\n## Experience\n\n'

async function told(value: string, set: Record<string, unknown> = {}, cwd = '/nonexistent'): Promise<string[]> {
  const { file } = await buildFile(new VFile({ path: join(cwd, 'resume.md'), cwd, value }), { engine, set })
  return file.messages.filter(({ ruleId }) => ruleId === 'no-room').map(({ line, reason }) => `${line}: ${reason}`)
}

suite('text without room', (test) => {
  const cells = (cell: string): string => `|${` ${cell} |`.repeat(16)}`
  const table = `${head}${cells('a')}\n${cells('-')}\n${cells('go')}\n${cells('Wirtschaft')}\n`
  for (const template of templates)
    test(`${template}: a table too wide for its column is told at the row that is`, async () => {
      const [first, ...others] = await told(table, { template })
      assert.match(first!, /^10: 'Wirtschaft.*' has no room: it runs \d+ mm o/)
      assert.equal(others, [])
    })

  test('each at its own line, though others hold the same word', async () => {
    const value = `# Ada Example\n\n## Skills\n\n- Wirtschaft and law\n\n${table.slice(head.length)}\n${table.slice(head.length)}`
    assert.equal(
      (await told(value)).map((line) => line.split(':')[0]),
      ['10', '15'],
    )
  })

  test('in a font of which so many glyphs are used that its codes take two bytes', async () => {
    const letters = (from: string, count: number): string =>
      Array.from({ length: count }, (_, at) => String.fromCodePoint(from.codePointAt(0)! + at)).join(' ')
    const many = `- ${letters('A', 58)}\n- ${letters('À', 64)}\n- ${letters('А', 58)}\n\n`
    const wide = `|${' ш |'.repeat(6)}\n|${' - |'.repeat(6)}\n|${` ${'ю'.repeat(20)} |`.repeat(6)}\n`
    for (const before of ['', many]) assert.is((await told(head + before + wide)).length, 1, before)
  })

  test('a long word that changes its font in the midst', async () => {
    const word = `Text\n\n- So **${'a'.repeat(45)}**${'b'.repeat(45)}*${'c'.repeat(45)}*\n`
    assert.match((await told(head + word))[0]!, /^9: 'a.*off its page/)
  })

  test('a long word from right to left runs out to the left', async () => {
    const text = `---\nlang: ar\n---\n# ليلى المثال\n\n## الخبرة\n\n- كلمة\n- ${'كلمةطويلة'.repeat(20)} ثم\n`
    assert.match((await told(text))[0]!, /^9: /)
  })

  test('it is said with the other messages of several pages, and when pages are looked at later', async () => {
    const value = `${table}\n\n${'- A line of text\n'.repeat(120)}`
    const file = (): VFile => new VFile({ path: '/nonexistent/resume.md', value })
    const rules = ({ file: { messages } }: Built): string[] => messages.map(({ ruleId }) => String(ruleId))
    const later = await buildFile(file(), { engine, pageChecks: 'later' })
    assert.not.ok(rules(later).includes('no-room'))
    assert.equal(rules(await later.checkPages!()).sort(), rules(await buildFile(file(), { engine })).sort())
    assert.ok(rules(await later.checkPages!()).includes('no-room'))
  })

  test('what a template of one’s own sets in the margin is meant; off the page it is lost', async () => {
    const own = (dx: string): string =>
      `#import "/templates/classic.typ"\n#let template(chosen) = {\n  let parts = classic.template(chosen)\n  let aside(body) = [#place(right, dx: ${dx}, box(width: 2cm)[Aside])#body]\n  parts + (resume: (..it) => (parts.resume)(..it.named(), summary: aside(it.named().summary)))\n}\n`
    const text = `${head}Text\n`
    await inFolder({ 'in.typ': own('2.5cm'), 'off.typ': own('4.2cm') }, async (folder) => {
      assert.equal(await told(text, { template: 'in.typ' }, folder), [])
      assert.equal((await told(text, { template: 'off.typ' }, folder)).length, 1)
    })
  })
})

suite('text that finds room', (test) => {
  const long = 'a'.repeat(150)
  const texts: Readonly<Record<string, string>> = {
    'a line of code': `\`\`\`\n${long}\n\`\`\`\n`,
    'a row of signs': `Text ${'-'.repeat(150)} and \`${'='.repeat(150)}\`\n`,
    'a word and a row of signs in what may stand in a narrow column': `## Skills\n\nTechnologies${'-'.repeat(36)}\n`,
    'what is nested deep': `${'> '.repeat(30)}deep\n`,
    'a sign of Chinese at the end of a line': `${'一二三四五、'.repeat(60)}\n`,
  }
  for (const [name, text] of Object.entries(texts))
    test(`${name}`, async () => {
      for (const template of templates) assert.equal(await told(head + text, { template }), [], template)
    })

  test('the two columns of swiss, without a head and from right to left', async () => {
    const skills = '## Skills\n\n- Go\n- Python\n'
    for (const text of [skills, head + skills, `---\nlang: he\n---\n# עדה\n\nada@example.org\n\n${skills}`])
      assert.equal(await told(text, { template: 'swiss' }), [])
  })
})
