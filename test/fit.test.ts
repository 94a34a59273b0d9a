import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as assert from 'uvu/assert'
import type { VFile } from 'vfile'
import { type Built, buildFile } from '../src/build.ts'
import { laidOf } from '../src/check/layout/laid.ts'
import { type Compiled, createEngine, type Job } from '../src/compile/engine.ts'
import { leastFull, mostTries } from '../src/compile/fit.ts'
import { templateNames } from '../src/compile/templates.ts'
import { createSession } from '../src/session.ts'
import { toMarkedTypst, toTypst } from '../src/typst/index.ts'
import { atStep, squeezeAt, tightest, widest } from '../src/typst/squeeze.ts'
import { fixtures } from './support/fixtures.ts'
import { inFolder, markdown } from './support/folder.ts'
import { suite } from './support/suite.ts'

const inner = createEngine()
let last: { job: Job; compiled: Compiled }
/** Remembers the first job of a build. */
const engine = {
  compile(job: Job): Compiled {
    const compiled = inner.compile(job)
    if (job.make === undefined) last = { job, compiled }
    return compiled
  },
}

/** Build as the text is, unless told otherwise. */
const build = (text: string, set: Record<string, unknown> = {}): Promise<Built> =>
  buildFile(markdown(text), { engine, set: { balance: false, ...set } })

const pagesAt = (step: number): number =>
  inner.compile({ ...last.job, fit: undefined, balance: undefined, source: atStep(last.job.source, step) }).pages

const said = ({ file }: Built): string[] =>
  file.messages.map(({ line, ruleId, reason, note }) => `${line} ${ruleId}: ${reason}${note ? ` | ${note}` : ''}`)

const names = [
  'plain',
  'entries',
  'lists',
  'tables',
  'definitions',
  ...[...fixtures.keys()].filter((name) => name.startsWith('examples/')),
]

/** A fixture, several times over, up to the end of page `pages`, and notes until they stand beyond it. */
async function slightlyTooLong(name: string, pages: number, template: string): Promise<string> {
  const set = { template, ...(template === 'engineer' ? { 'one-page': false } : {}) }
  const body = readFileSync(fixtures.get(name)!, 'utf8').replace(/^---\n.*?\n---\n/s, '')
  const alone = await build(body, set)
  const heights = inner.compile({ ...last.job, make: 'places' }).places!
  const height = (alone.pages - 1) * 700 + Math.max(...heights.spots.map(([, , , y]) => y)) - heights.area!.top
  const copies = Math.ceil((pages * 760) / height)
  const whole = [body, ...Array.from({ length: copies }, () => body.replace(/^# .*$/m, ''))].join('\n\n')
  const built = await build(whole, set)
  const { marks } = toMarkedTypst(built.resume, built.print!, 'lines')
  const { stones, bottom } = laidOf(built.pages, marks, last.compiled.places!)!
  const inside = stones.filter(({ page, y, part }) => page === pages && y < bottom - 50 && part === 'text')
  const until = Math.max(...inside.map(({ position }) => position.end.line))
  for (let notes = 1; ; notes += 2) {
    const list = Array.from({ length: notes }, (_, note) => `- one line of notes, number ${note}\n`).join('')
    const text = `${whole.split('\n').slice(0, until).join('\n')}\n\n## Notes\n\n${list}`
    if ((await build(text, set)).pages > pages) return text
  }
}

async function assertLeast(name: string, pages: number, template: string): Promise<void> {
  const text = await slightlyTooLong(name, pages, template)
  const built = await build(text, { template, pages })
  const { step, fits, tries } = last.compiled.fit!
  assert.ok(fits && built.pages === pages, `${name}: ${built.pages} pages at step ${step}`)
  assert.ok(step > 0 && tries <= mostTries, `${name}: step ${step} after ${tries} tries`)
  assert.is(pagesAt(step), pages, name)
  assert.ok(pagesAt(step - 1) > pages, `${name}: step ${step - 1} would do`)
  assert.not(
    built.file.messages.some(({ ruleId }) => ruleId === 'pages'),
    name,
  )
}

suite('fit of documents a little too long', (test) => {
  for (const pages of [1, 2])
    test(`ten for ${pages}: the least squeeze that fits, one step less does not`, async () => {
      for (const name of names) await assertLeast(name, pages, 'classic')
    })

  for (const template of templateNames())
    test(`template ${template} can be squeezed`, async () => {
      for (const name of ['plain', 'entries']) await assertLeast(name, 1, template)
    })
})

/** A résumé of some jobs and some notes. */
const jobs = (count: number, notes = 0): string =>
  [
    '# Ada Lovelace',
    'ada@example.com',
    '## Experience',
    ...Array.from({ length: count }, (_, index) =>
      [
        `### Analyst ${index}, Engine Works`,
        `*${1950 + index} – ${1951 + index}*`,
        '- Wrote the first program for a machine that was never built, with notes longer than the paper itself and more.\n- Corresponded.\n- Lectured on the looms of Jacquard and what they have to do with algebra, to audiences of some hundred people each.',
      ].join('\n\n'),
    ),
    ...(notes ? ['## Notes', Array.from({ length: notes }, (_, note) => `- note ${note}`).join('\n')] : []),
  ].join('\n\n')

suite('fit', (test) => {
  test('what fits already is spread a little, and keeps its pages', async () => {
    const loose = await build(jobs(2), { pages: 1 })
    assert.is(last.compiled.fit!.step, widest)
    assert.equal([loose.pages, loose.print!.options!.squeeze], [1, { ...squeezeAt(widest) }])
    const natural = await build(jobs(2))
    assert.not.equal(Buffer.from(loose.pdf!), Buffer.from(natural.pdf!))
  })

  test('pages too many are told on paper of any size, and by a template that says nothing of its pages, too', async () => {
    const said = async (set: object, folder?: string): Promise<string[]> => {
      const built = await buildFile(markdown(jobs(20), folder), { engine, set: { pages: 1, ...set } })
      assert.ok(built.pages > 1)
      return built.file.messages.map(({ reason }) => reason)
    }
    for (const paper of ['a5', 'a4', 'us-letter', 'jis-b5'])
      assert.match((await said({ paper })).join(), /The text (?:will not fit 1 page|is \d+ lines too long)/, paper)
    const mine =
      '#import "/templates/classic.typ"\n#let template(chosen) = classic.template(chosen) + (resume: (..given) => { set page(height: auto); for (_, part) in given.named() { if type(part) == content { part } }; pagebreak(); [end] })\n'
    await inFolder({ 'mine.typ': mine }, async (folder) =>
      assert.match((await said({ template: './mine.typ' }, folder)).join(), /The text takes \d+ pages/),
    )
  })

  test('a session, through edits that need more and less of it, gives what a fresh build gives, byte for byte', async () => {
    const session = createSession()
    try {
      for (const notes of [2, 3, 6, 4, 4, 0, 12, 5]) {
        const file = (): VFile => markdown(jobs(7, notes))
        const kept = await session.rebuild(file(), { set: { pages: 1 } })
        const fresh = await buildFile(file(), { set: { pages: 1 }, engine: createEngine() })
        assert.ok(kept.pdf && Buffer.from(kept.pdf).equals(Buffer.from(fresh.pdf!)), `${notes} notes`)
        assert.equal(kept.print!.options, fresh.print!.options)
      }
    } finally {
      await session.dispose()
    }
  })

  test('markup for people is that of the pages as they were squeezed', async () => {
    const built = await build(jobs(7, 4), { pages: 1, formats: 'typ' })
    const text = toTypst(built.resume, { ...built.print!, ascii: false }).text
    assert.is(inner.compile({ source: text, root: '/nonexistent' }).pages, 1)
    assert.is((await build(jobs(7, 4))).pages, 2)
  })

  test('size and leading that the author chose are not squeezed', async () => {
    const free = await build(jobs(7, 4), { pages: 1 })
    const bound = await build(jobs(7, 4), { pages: 1, size: '10pt', leading: '1.3' })
    assert.equal([free.pages, bound.pages], [1, 2])
    assert.equal(bound.print!.options!.squeeze, { ...squeezeAt(tightest) })
  })

  test('what cannot be squeezed so far is told in lines, with a cut that would do', async () => {
    for (const [count, notes, pages] of [
      [8, 3, 1],
      [8, 9, 1],
      [16, 6, 2],
      [1, 75, 1],
    ] as const) {
      const text = jobs(count, notes)
      const built = await build(text, { pages })
      assert.ok(built.ok && built.pdf)
      const message = built.file.messages.find(({ ruleId }) => ruleId === 'pages')!
      assert.match(
        message.reason,
        /^The text is \d+ lines? too long for (?:1 page|2 pages), squeezed as far as it reads well$/,
      )
      assert.ok(message.line! > 5, 'placed where the last page ends')
      const ranges = [...message.note!.matchAll(/lines? (\d+)(?:–(\d+))? \(\d+ lines?\)/g)]
      const gone = (line: number): boolean =>
        ranges.some(([, from, to]) => line >= Number(from) && line <= Number(to ?? from))
      const shorter = text
        .split('\n')
        .filter((_, index) => !gone(index + 1))
        .join('\n')
      assert.ok(ranges.length > 0 && shorter.length < text.length)
      const cut = await build(shorter, { pages })
      assert.equal([cut.pages, said(cut)], [pages, []], message.note)
    }
  })

  test('a résumé without a single block to spare says only how much too long it is', async () => {
    const built = await build(`# Ada\n\n${'word '.repeat(1200)}`, { pages: 1 })
    assert.match(
      said(built).join(),
      /^3 pages: The text is \d+ lines too long for 1 page, squeezed as far as it reads well$/,
    )
  })

  test('what is far too long is told so, with the pages that would do, rather than half of it called too much', async () => {
    const built = await build(jobs(20, 9), { pages: 1 })
    const [, , pages, , advised] =
      /^(\d+) pages: The text will not fit 1 page: squeezed as far as it reads well, it takes (\d+) pages \((\d+) lines too many\) \| 'pages: (\d+)' would fit$/.exec(
        said(built).join(),
      ) ?? []
    assert.ok(Number(pages) > 2, said(built).join())
    assert.is(advised, pages)
    const again = await build(jobs(20, 9), { pages: Number(advised) })
    assert.ok(again.pages <= Number(advised))
  })
})

suite('a last page almost empty', (test) => {
  const share = (): number => {
    const { spots, area } = last.compiled.places!
    return (
      (Math.max(...spots.filter(([, page]) => page === 2).map(([, , , y]) => y)) - area!.top) /
      (area!.bottom - area!.top)
    )
  }

  for (const template of templateNames().filter((name) => name !== 'letter'))
    test(`is done without where the text can be set closer: ${template}`, async () => {
      const text = await slightlyTooLong('entries', 1, template)
      const built = await build(text, { template, balance: true })
      assert.equal([built.pages, said(built)], [1, []])
      const most = template === 'engineer' ? mostTries : 3
      assert.ok(last.compiled.fit!.tries <= most, 'few layouts, since nobody asked for them')
      assert.is(squeezeAt(last.compiled.fit!.step).size, 0, 'letters keep their size')
    })

  test('is filled where that is not enough', async () => {
    const found: number[] = []
    for (let notes = 9; notes < 24; notes++) {
      const natural = await build(jobs(7, notes))
      if (natural.pages !== 2) continue
      const before = share()
      const built = await build(jobs(7, notes), { balance: true })
      if (before < leastFull && built.pages === 2 && last.compiled.fit) {
        assert.ok(last.compiled.fit.step < 0 && share() >= leastFull, `${notes} notes: ${share()}`)
        found.push(notes)
      }
      if (before >= leastFull) assert.equal(built.print!.options!.squeeze, undefined, `${notes} notes need nothing`)
    }
    assert.ok(found.length > 0)
  })

  test('is left alone under a page that the author ended', async () => {
    const text = `${jobs(3)}\n\n<!-- pagebreak -->\n\n## Notes\n\n- one\n`
    const built = await build(text, { balance: true })
    assert.equal([built.pages, built.print!.options!.squeeze], [2, undefined])
  })

  test('is treated alike in a session, through edits that need it and do not, byte for byte', async () => {
    const session = createSession()
    try {
      for (const notes of [0, 2, 3, 6, 14, 4, 4, 0, 12, 30, 5]) {
        const file = (): VFile => markdown(jobs(7, notes))
        const kept = await session.rebuild(file())
        const fresh = await buildFile(file(), { engine: createEngine() })
        assert.ok(kept.pdf && Buffer.from(kept.pdf).equals(Buffer.from(fresh.pdf!)), `${notes} notes`)
        assert.equal(kept.print!.options, fresh.print!.options)
      }
    } finally {
      await session.dispose()
    }
  })
})

suite('a last page almost empty, while its author types', (test) => {
  test('is seen to before anything is shown', async () => {
    const session = createSession()
    try {
      for (const notes of [4, 4, 3, 0, 12, 30, 4]) {
        const kept = await session.rebuild(markdown(jobs(7, notes)), { pageChecks: 'later' })
        const fresh = await buildFile(markdown(jobs(7, notes)), { engine: createEngine() })
        assert.ok(Buffer.from(kept.pdf!).equals(Buffer.from(fresh.pdf!)), `${notes} notes`)
        assert.equal([kept.pages, kept.step], [fresh.pages, fresh.step])
      }
    } finally {
      await session.dispose()
    }
  })

  test('takes two layouts where the first tells how far to go, as it nearly always does', async () => {
    const tries: number[] = []
    for (let notes = 0; notes < 24; notes++) {
      const built = await build(jobs(7, notes), { balance: true })
      if (built.step !== undefined && built.step > 0) tries.push(last.compiled.fit!.tries)
    }
    assert.ok(tries.length > 2 && tries.filter((count) => count === 2).length >= 0.7 * tries.length, `${tries}`)
    assert.ok(Math.max(...tries) <= 3, `${tries}`)
  })

  test('is done without on disk, in one PDF a save', () =>
    inFolder({ 'resume.md': jobs(7, 4) }, async (folder) => {
      const session = createSession()
      const pdf = join(folder, 'resume.pdf')
      const written = new Set<number>()
      // Every write makes a file of its own take the place of the one before.
      const looking = setInterval(() => written.add(statSync(pdf, { throwIfNoEntry: false })?.ino ?? 0), 1)
      const told: Built[] = []
      try {
        const watch = await session.watch(join(folder, 'resume.md'), { onBuild: (built) => told.push(built) })
        await watch.ready
        for (const notes of [3, 2]) {
          const before = told.length
          writeFileSync(join(folder, 'resume.md'), jobs(7, notes))
          while (told.length === before) await delay(5)
          const fresh = await buildFile(markdown(jobs(7, notes), folder), { engine: createEngine() })
          assert.is(told.at(-1)!.pages, 1)
          assert.ok(readFileSync(pdf).equals(Buffer.from(fresh.pdf!)))
          assert.equal(said(told.at(-1)!), [], 'no warning of a page that is not there')
        }
        await delay(600)
        assert.is(told.length, 3)
        written.delete(0)
        assert.ok(written.size <= 3, `${written.size} files were written for three texts`)
      } finally {
        clearInterval(looking)
        await session.dispose()
      }
    }))
})

suite('pages', (test) => {
  test('a last page that is almost empty is told, unless its author began it', async () => {
    const built = await build(jobs(7, 3))
    assert.match(
      said(built).join(),
      /^\d+ last-page: The last page is only \d+ % full \(\d+ lines?\) \| 'pages: 1' squeezes/,
    )
    assert.equal(said(await build('# Ada\n\n## One\n\nText.\n\n<!-- pagebreak -->\n\n## Two\n\nText.\n')), [])
    assert.equal(said(await build('# Ada\n\n## One\n\nText.\n\n\\newpage\n\n## Two\n\nText.\n')), [])
  })

  test('a heading that a page break parts from its text is told', async () => {
    const built = await build('# Ada\n\n## One\n\nText.\n\n## Two\n\n\\newpage\n\nText.\n')
    assert.equal(said(built), ['7 stranded-heading: This heading stands alone at the foot of page 1'])
  })

  test('a template may ask for one page where squeezing is enough; other documents it leaves as they are', async () => {
    const asked = (text: string, set = {}): Promise<Built> => build(text, { template: 'engineer', ...set })
    const enough: boolean[] = []
    for (const jobs of [6, 13, 14, 20, 36]) {
      const text = `# Ada\n\n## Experience\n\n${Array.from({ length: jobs }, (_, job) => `### Analyst ${job}\n**Works** | 2001 – 2004\n\n- Did good.\n- Did better.\n`).join('\n')}`
      const [natural, fitted, free] = [
        await asked(text, { 'one-page': false }),
        await asked(text, { pages: 1 }),
        await asked(text),
      ]
      const isEnough = natural.pages > 1 && fitted.pages === 1
      enough.push(isEnough)
      assert.ok(Buffer.from(free.pdf!).equals((isEnough ? fitted : natural).pdf!), `${jobs} jobs`)
      assert.equal(said(free), isEnough ? [] : said(natural))
    }
    assert.equal(enough, [false, true, true, false, false])
  })

  test('where a template sets sections in another order, the same text in two of them is no mistaken place', async () => {
    const { file, pages } = await build(readFileSync('resume.md', 'utf8'), { template: 'swiss' })
    assert.is(pages, 2)
    assert.equal(file.messages.map(String), [])
  })

  test('wherever a page ends, no title stands alone and no entry is split after its first line', async () => {
    for (let notes = 0; notes < 26; notes++) {
      const bullets = Array.from({ length: 9 }, (_, index) => `- Did ${'much '.repeat(index % 3 ? 1 : 40)}good.`).join(
        '\n',
      )
      const entry = (name: string): string => `### ${name}, Works\n\n*2001 – 2004*\n\n${bullets}\n`
      const text = `# Ada\n\n## Notes\n\n${'- note\n'.repeat(30 + notes)}\n## Experience\n\n${entry('Analyst')}\n${entry('Clerk')}`
      const rules = (await build(text)).file.messages.map(({ ruleId }) => ruleId)
      assert.not(rules.includes('stranded-heading') || rules.includes('split-entry'), `${notes} notes`)
    }
  })
})
