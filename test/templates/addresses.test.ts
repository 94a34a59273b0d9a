/** An address in one piece is one that can be clicked, searched and copied: no line may end in it. */
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { readPdf } from '../../src/check/judge/read.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const addresses = [
  'anna.maria@mail.example.org',
  'annamariawilhelmina.elisabethfriederike.example@mail.example.org',
  'averyveryveryverylongname.with.many.parts@some.subdomain.of.a.university.example.org',
  'https://example.org/a/very/long/path/that/goes/on/for/ever.html',
  'https://example.org/a/very/long/path/that/never/ends/and/goes/on/and/on/for/ever/until/the/end.html',
]

const text = (address: string): string => `# Anna Example

${address}

## Experience

### Engineer, Acme

2020 – 2024

- They wrote to ${address} whenever it was time for that, and said so
- Then
    - They wrote so many letters to ${address}

## Skills

Letters to ${address}, Go, Rust
`

suite('addresses', (test) => {
  const engine = createEngine()
  const templates = templateNames().filter((name) => name !== 'letter')
  for (const set of [...templates.map((template) => ({ template })), { template: 'swiss', ats: true }, { ats: true }])
    test(`${JSON.stringify(set)}: whatever their length, they stand on one line wherever they are written`, async () => {
      for (const address of addresses) {
        const { file, pdf } = await buildFile(new VFile({ path: 'resume.md', value: text(address) }), { engine, set })
        const first = (await readPdf(pdf!)).map(({ body }) => body).join('\n')
        const second = (await readWithPdfjs(pdf!)).pages.join('\n')
        for (const read of [first, second]) assert.is(read.split(address).length - 1, 4, `${address}\n${read}`)
        assert.equal(file.messages.map(String), [])
      }
    })
})
