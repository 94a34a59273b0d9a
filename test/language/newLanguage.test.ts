/** A language is one file and a line of the registry: an invented one is added to a copy of the sources and read. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as assert from 'uvu/assert'
import { suite } from '../support/suite.ts'

const project = join(import.meta.dirname, '../..')

const velmic = `
import type { Vocabulary } from './types.ts'
import { words } from './words.ts'

export const qvl: Vocabulary = {
  titles: { experience: words\`verkunaro\`, education: words\`lernotaro\` },
  labels: { phone: words\`sonkodo\` },
  months: [
    words\`unumo\`, words\`dumo\`, words\`trimo\`, words\`kvarmo\`, words\`kvinmo\`, words\`sesmo\`,
    words\`sepmo\`, words\`okmo\`, words\`naumo\`, words\`dekmo\`, words\`deknumo\`, words\`dekdumo\`,
  ],
  open: words\`nuntempe\`,
  until: words\`gisqua\`,
  roles: words\`panquisto\`,
  roleParts: words\`estrisqu\`,
  degrees: words\`magistreqo\`,
  schools: words\`altlernejo\`,
  legalForms: words\`zpk\`,
  cities: words\`velmagrad\`,
}
`

const resume = `# Tala Moru

Sonkodo: 555 0142 771

## Verkunaro

### Panquisto, Orvan ZPK, Velmagrad
trimo 2019 – nuntempe

### Fornestrisqu, Lumbra ZPK
okmo 2014 gisqua dumo 2019

## Lernotaro

### Magistreqo, Velma Altlernejo
2010 – 2014
`

const reader = `
import { parse } from './src/markdown/parse.ts'
import { understand } from './src/understand/index.ts'

const told = (node) => node.type === 'field'
  ? [node.name + ' ' + (node.name === 'period' ? JSON.stringify(node.period) : (node.value ?? words(node)))]
  : node.type === 'section'
    ? [node.kind, ...node.children.flatMap(told)]
    : (node.children ?? []).flatMap(told)
const words = (node) => node.value ?? (node.children ?? []).map(words).join('')
console.log(JSON.stringify(understand(parse(process.argv[2])).children.flatMap(told).filter((line) => !line.startsWith('title '))))
`

suite('a new language', (test) => {
  test('is understood after its file and its line in the registry', () => {
    const copy = mkdtempSync(join(tmpdir(), 'mdcv-language-'))
    try {
      cpSync(join(project, 'src'), join(copy, 'src'), { recursive: true })
      symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction')
      writeFileSync(join(copy, 'package.json'), '{ "type": "module" }')
      writeFileSync(join(copy, 'reader.ts'), reader)
      assert.not.equal(read(copy), expected)
      writeFileSync(join(copy, 'src/language/qvl.ts'), velmic)
      const registry = join(copy, 'src/language/index.ts')
      const lines = readFileSync(registry, 'utf8').replace('  en,\n', '  en,\n  qvl,\n')
      writeFileSync(registry, `import { qvl } from './qvl.ts'\n${lines}`)
      assert.equal(read(copy), expected)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})

const expected = [
  'name Tala Moru',
  'contact 555 0142 771',
  'experience',
  'role Panquisto',
  'organization Orvan ZPK',
  'location Velmagrad',
  'period {"start":{"year":2019,"month":3},"end":"present"}',
  'role Fornestrisqu',
  'organization Lumbra ZPK',
  'period {"start":{"year":2014,"month":8},"end":{"year":2019,"month":2}}',
  'education',
  'role Magistreqo',
  'organization Velma Altlernejo',
  'period {"start":{"year":2010},"end":{"year":2014}}',
]

function read(copy: string): string[] {
  const tsx = pathToFileURL(join(project, 'node_modules/tsx/dist/loader.mjs')).href
  const printed = execFileSync(process.execPath, ['--import', tsx, 'reader.ts', resume], {
    cwd: copy,
    encoding: 'utf8',
  })
  return JSON.parse(printed) as string[]
}
