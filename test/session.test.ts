import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as assert from 'uvu/assert'
import type { VFile } from 'vfile'
import { randomFrom } from '../scripts/random.ts'
import { type Built, buildFile } from '../src/build.ts'
import { createSession, type Session, type SessionOptions, type WatchOptions } from '../src/session.ts'
import { inFolder, markdown } from './support/folder.ts'
import { readWithPdfjs } from './support/readers.ts'
import { suite } from './support/suite.ts'

/** How many random edits; the long run, `MDCV_EDITS=20000 make test ONLY=session`, takes half an hour. */
const edits = Number(process.env.MDCV_EDITS ?? 200)
/** How many of them one session lives through. */
const batch = 100

const text = `---
lang: en
---

# Zoë Ångström-Muñoz

Ingénieure d’études — *résilience* | Zürich

zoe@example.com | +41 44 000 00 00 | [example.com/zoë](https://example.com/zo%C3%AB)

Curious, careful “builder” of systems that people trust… since 2009.

## Experience

### Lead Engineer, Größe & Söhne AG
Zürich | März 2019 – heute

- Cut the cost of *naïve* retries by **38 %** (from 1.2 s to 0.4 s), see \`--retry=exp\`
- Ran the façade’s re-design: 12 → 3 services, 99.97 % availability
  1. planned
  2. built

### Développeuse, Café Noir
Genève | 2014–2019

> “She leaves things better than she found them.”

| Year | What |
|------|------|
| 2016 | Übersicht |
| 2018 | 1 000 000 € saved |

## Skills

- Languages: français, Deutsch, Español, Ελληνικά, Русский
- Tools: C++, C#, node_modules, $PATH, #tags, @handles, a_b

![Zoë](zoë.svg)

Notes[^1] and ~~old~~ things.

[^1]: Written in Zürich — last changed today.
`
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

/** Numbers below `bound`, the same at every run. */
function createRandom(seed: number): (bound: number) => number {
  const random = randomFrom(seed)
  return (bound) => Math.floor(random() * bound)
}

const pieces = [
  ...[
    'é',
    'ĩ',
    '“',
    '”',
    '—',
    'Ô',
    'ß',
    'я',
    'λ',
    '\u00a0',
    '\u0301',
    'x',
    '0',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '*',
    '**',
    '_',
    '`',
  ],
  ...[
    '#',
    '## ',
    '- ',
    '1. ',
    '> ',
    '|',
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '&',
    '\\',
    '~',
    '$',
    '@',
    '/',
    '://',
    '"',
    "'",
    '{',
    '}',
  ],
]

/** One edit: a piece put in, some characters taken out or replaced, a piece of the text moved. */
function edited(current: string, random: (bound: number) => number): string {
  const characters = [...current]
  const place = random(characters.length + 1)
  const taken = random(3) === 0 ? 0 : 1 + random(random(8) === 0 ? 60 : 3)
  const put =
    random(4) === 0
      ? ''
      : random(3) === 0
        ? characters.slice(random(characters.length)).slice(0, 12).join('')
        : pieces[random(pieces.length)]!
  return [...characters.slice(0, place), put, ...characters.slice(place + taken)].join('')
}

const said = (file: VFile): string[] => file.messages.map((message) => `${message} ${message.note ?? ''}`)
const bytesOf = (built: Built): Buffer => Buffer.from(built.pdf ?? [])

async function withSession(work: (session: Session) => Promise<void>, options?: SessionOptions): Promise<void> {
  const session = createSession(options)
  try {
    await work(session)
  } finally {
    await session.dispose()
  }
}

interface Scene {
  folder: string
  path: string
  built: Built[]
  faults: string[]
  /** The text of the PDF on disk. */
  page(): Promise<string>
  /** Wait until a build says so, and return it. */
  until(condition: (built: Built) => boolean, what: string): Promise<Built>
}

/** A watch in a session, with everything real. */
async function watched(
  files: Record<string, string>,
  work: (scene: Scene) => Promise<void>,
  options: SessionOptions & WatchOptions = {},
): Promise<void> {
  await inFolder(files, (folder) =>
    withSession(async (session) => {
      const path = join(folder, 'resume.md')
      const built: Built[] = []
      const faults: string[] = []
      const watch = await session.watch(path, {
        ...options,
        onBuild: (each) => built.push(each),
        onError: (error, where) => faults.push(`${where}: ${(error as Error).message}`),
      })
      await watch.ready
      await work({
        folder,
        path,
        built,
        faults,
        page: async () => (await readWithPdfjs(readFileSync(join(folder, 'resume.pdf')))).pages.join('\n'),
        async until(condition, what) {
          for (let waited = 0; !built.length || !condition(built.at(-1)!); waited += 20) {
            if (waited > 60_000)
              throw new Error(`waited in vain for ${what}; ${built.map((each) => said(each.file).join())}`)
            await delay(20)
          }
          return built.at(-1)!
        },
      })
    }, options),
  )
}

const template = '#import "/templates/lib/base.typ": *\n'

suite('session', (test) => {
  for (let first = 1; first <= edits; first += batch) {
    const last = Math.min(edits, first + batch - 1)
    test(`after each of the edits ${first} to ${last} a session gives what a fresh build gives`, () =>
      inFolder({ 'zoë.svg': svg }, (folder) =>
        withSession(async (session) => {
          const random = createRandom(first)
          let current = text
          let good = 0
          for (let edit = first; edit <= last; edit++) {
            current = random(25) === 0 ? text : edited(current, random)
            // As a watch does; now and then as other programs do.
            const pageChecks = random(10) === 0 ? 'now' : 'later'
            const soon = await session.rebuild(markdown(current, folder), { pageChecks })
            const kept = (await soon.checkPages?.()) ?? soon
            const fresh = await buildFile(markdown(current, folder))
            const told = `edit ${edit}: ${JSON.stringify(current)}`
            assert.equal(said(kept.file), said(fresh.file), told)
            assert.is(kept.pages, fresh.pages, told)
            if (!bytesOf(kept).equals(bytesOf(fresh))) assert.unreachable(`the PDFs differ after ${told}`)
            if (fresh.pdf) good++
          }
          assert.ok(good > (last - first) / 4, `only ${good} of these texts could be built: the test says little`)
        }),
      ))
  }

  test('what is remembered of one build never answers for another language, look or habit', async () => {
    const body =
      '# Ada "the" Lovelace\n\n## Experience\n\n### Analyst, "Engines" Ltd\n\n1842 - 1843\n\n- said "hello" -- 2. März 2019\n'
    const heads = [
      'lang: en',
      'lang: de',
      'lang: fr',
      'lang: en',
      'dates: YYYY',
      'ats: true',
      'template: swiss',
      'hide: experience',
      '',
    ]
    const session = createSession()
    try {
      for (const head of heads) {
        const source = `---\n${head}\n---\n\n${body}`
        const [warm, fresh] = [await session.rebuild(markdown(source)), await buildFile(markdown(source))]
        assert.ok(warm.pdf && Buffer.from(warm.pdf).equals(Buffer.from(fresh.pdf!)), head)
      }
    } finally {
      await session.dispose()
    }
  })

  test('several résumés in one session do not mix', async () => {
    await inFolder({ 'one/a.svg': svg, 'two/a.svg': svg.replace('9', '90') }, (folder) =>
      withSession(async (session) => {
        const files = ['one', 'two', 'three'].map((name) => [`# ${name}\n\n![a](a.svg)\n`, join(folder, name)] as const)
        const fresh = await Promise.all(files.map(([value, at]) => buildFile(markdown(value, at))))
        for (let round = 0; round < 3; round++) {
          const kept = await Promise.all(files.map(([value, at]) => session.rebuild(markdown(value, at))))
          for (const [index, built] of kept.entries()) {
            assert.ok(bytesOf(built).equals(bytesOf(fresh[index]!)))
            assert.equal(said(built.file), said(fresh[index]!.file))
          }
        }
      }),
    )
  })

  test('a watch writes the PDF, and again after every change, also of what the template includes', () =>
    watched(
      {
        'resume.md': '# Ada\n\nfirst\n',
        'mine.typ': `${template}#import "parts/word.typ": word\n#let subheading(..all) = word\n`,
        'parts/word.typ': '#let word = [WORD]',
      },
      async ({ folder, path, page, until, faults }) => {
        await until((built) => built.ok, 'a first build')
        assert.match(await page(), 'first')
        writeFileSync(path, '# Ada\n\nsecond\n')
        await until((built) => String(built.file).includes('second'), 'the second')
        assert.match(await page(), 'second')
        writeFileSync(join(folder, 'parts/word.typ'), '#let word = nonsense')
        const failed = await until((built) => !built.ok, 'a fault in the template')
        assert.match(said(failed.file).join(), 'nonsense')
        assert.match(await page(), 'second')
        writeFileSync(join(folder, 'parts/word.typ'), '#let word = [fine]')
        await until((built) => built.ok, 'the template mended')
        assert.equal(faults, [])
        assert.equal(readdirSync(folder).sort(), ['mine.typ', 'parts', 'resume.md', 'resume.pdf'])
      },
      { set: { template: './mine.typ' } },
    ))

  test('a template that hangs the compiler, then one that crashes it, costs a message; the last good PDF stays', () =>
    watched(
      { 'resume.md': '# Ada\n\nfirst\n', 'mine.typ': template },
      async ({ folder, path, page, until }) => {
        await until((built) => built.ok, 'a first build')
        for (const [fault, message] of [
          ['#for i in range(100000000) { for j in range(100000000) {} }\n', 'was not done after 3 s'],
          [`#${'('.repeat(200_000)}`, 'stopped unexpectedly'],
        ] as const) {
          writeFileSync(join(folder, 'mine.typ'), template + fault)
          const failed = await until((built) => !built.ok, message)
          assert.match(said(failed.file).join(), message)
          assert.match(await page(), 'first')
          writeFileSync(join(folder, 'mine.typ'), template)
          await until((built) => built.ok, 'the template mended')
        }
        writeFileSync(path, '# Ada\n\nlater\n')
        await until((built) => String(built.file).includes('later'), 'a later text')
        assert.match(await page(), 'later')
      },
      { set: { template: './mine.typ' }, deadline: 3000 },
    ))

  test('a first build that hangs, fails or has no file is mended like any other', async () => {
    await watched(
      {
        'resume.md': '# Ada\n',
        'mine.typ': `${template}#for i in range(100000000) { for j in range(100000000) {} }\n`,
      },
      async ({ folder, until, built }) => {
        assert.not.ok(built[0]!.ok)
        writeFileSync(join(folder, 'mine.typ'), template)
        await until((each) => each.ok, 'the template mended')
      },
      { set: { template: './mine.typ' }, deadline: 3000 },
    )
    await watched({}, async ({ folder, path, until, built, page }) => {
      assert.match(said(built[0]!.file)[0]!, 'There is no file')
      assert.equal(readdirSync(folder), [])
      writeFileSync(path, '')
      await until((each) => said(each.file).join().includes('The file is empty'), 'the message of an empty file')
      writeFileSync(path, '# Here\n')
      await until((each) => each.ok, 'the file')
      assert.match(await page(), 'Here')
      writeFileSync(path, Buffer.from([0x23, 0x20, 0xe9, 0x0a]))
      await until((each) => said(each.file).join().includes('not UTF-8'), 'a message')
      assert.match(await page(), 'Here')
    })
  })

  test('a picture that comes, changes and goes', () =>
    watched({ 'resume.md': '# Ada\n\n![her face](face.svg)\n' }, async ({ folder, until, page, built }) => {
      const face = join(folder, 'face.svg')
      assert.match(said(built[0]!.file)[0]!, "face.svg' was not found")
      writeFileSync(face, svg)
      await until((each) => each.file.messages.length === 0, 'the picture')
      const before = bytesOf(built.at(-1)!)
      writeFileSync(face, svg.replace('width="9"', 'width="2"'))
      await until((each) => !bytesOf(each).equals(before), 'the other picture')
      unlinkSync(face)
      await until((each) => each.file.messages.length === 1, 'the warning')
      assert.match(await page(), 'her face')
    }))

  test('a result that cannot be written is said, and written when it can', () =>
    watched({ 'resume.md': '# Ada\n', 'resume.pdf/x': '' }, async ({ folder, path, faults, page, until }) => {
      assert.equal(faults.length, 1)
      assert.match(faults[0]!, join(folder, 'resume.pdf'))
      renameSync(join(folder, 'resume.pdf'), join(folder, 'away'))
      writeFileSync(path, '# Ada again\n')
      await until((built) => String(built.file).includes('again'), 'the next build')
      assert.match(await page(), 'Ada again')
      assert.equal(readdirSync(folder).sort(), ['away', 'resume.md', 'resume.pdf'])
    }))

  test('a résumé that is a link, with the result linked elsewhere', () =>
    inFolder({ 'real/cv.md': '# Linked\n' }, async (folder) => {
      mkdirSync(join(folder, 'here'))
      mkdirSync(join(folder, 'there'))
      symlinkSync('../real/cv.md', join(folder, 'here/resume.md'))
      symlinkSync('../there/out.pdf', join(folder, 'here/resume.pdf'))
      await withSession(async (session) => {
        const watch = await session.watch(join(folder, 'here/resume.md'))
        await watch.ready
        const before = statSync(join(folder, 'there/out.pdf'))
        writeFileSync(join(folder, 'real/cv.md'), '# Linked, edited\n')
        for (let waited = 0; statSync(join(folder, 'there/out.pdf')).ino === before.ino; waited += 20) {
          assert.ok(waited < 30_000)
          await delay(20)
        }
      })
      assert.equal(readdirSync(join(folder, 'there')), ['out.pdf'])
    }))

  test('a disposed session leaves no process and nothing to wait for', async () => {
    const script = `
      const { createSession } = await import(${JSON.stringify(import.meta.resolve('../src/session.ts'))})
      const { VFile } = await import('vfile')
      const session = createSession()
      const built = await session.rebuild(new VFile({ path: 'x.md', value: '# A' }))
      await session.dispose()
      process.stdout.write(String(built.ok))`
    const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script]
    assert.is(execFileSync(process.execPath, words, { encoding: 'utf8', timeout: 60_000 }), 'true')
  })
})
