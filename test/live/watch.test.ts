import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import * as assert from 'uvu/assert'
import { type Watch, watch } from '../../src/live/watch.ts'
import { inFolder } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

interface Scene {
  folder: string
  /** The document that is watched. */
  path: string
  /** What was built, in order: the content, `(none)` where there was no file. */
  builds: string[]
  /** Files the next builds depend on. */
  reads: Set<string>
  /** Milliseconds a build takes. */
  slow: number
  /** Wait until what was built last is this. */
  last(content: string): Promise<void>
}

async function until(condition: () => boolean, what: () => string): Promise<void> {
  for (let waited = 0; !condition(); waited += 10) {
    if (waited > 20_000) throw new Error(`waited in vain: ${what()}`)
    await delay(10)
  }
}

/** A watch with a build that only notes what it was given, and what its other files hold. */
async function scene(
  files: Record<string, string>,
  work: (scene: Scene) => Promise<void>,
  document = 'a/resume.md',
): Promise<void> {
  await inFolder(files, async (folder) => {
    const builds: string[] = []
    const path = join(folder, document)
    const it: Scene = {
      folder,
      path,
      builds,
      reads: new Set(),
      slow: 0,
      last: (content) =>
        until(
          () => builds.at(-1) === content,
          () => `expected '${content}' last of ${builds.join(' | ')}`,
        ),
    }
    let running = 0
    const watching = watch(path, {
      onError: (error) => builds.push(String(error)),
      async build(content) {
        assert.is(++running, 1, 'one build at a time')
        const others = [...it.reads].map((read) => ` + ${textOf(read)}`)
        if (it.slow) await delay(it.slow)
        running--
        builds.push((content?.toString() ?? '(none)') + others.join(''))
        return { ok: !content?.includes('bad'), reads: [...it.reads] }
      },
    })
    try {
      await watching.ready
      await delay(150)
      await work(it)
    } finally {
      await watching.close()
    }
  })
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return '(none)'
  }
}

/** How programs save a file. */
const savers: Readonly<Record<string, (path: string, text: string) => void>> = {
  'writing in place (VS Code, nano)': (path, text) => writeFileSync(path, text),
  'a file renamed over it (JetBrains, Kate, Typora)': (path, text) => {
    writeFileSync(`${path}___jb_tmp___`, text)
    renameSync(path, `${path}___jb_old___`)
    renameSync(`${path}___jb_tmp___`, path)
    unlinkSync(`${path}___jb_old___`)
  },
  'the old one moved away first (vim, backupcopy=no)': (path, text) => {
    writeFileSync(join(path, '..', '4913'), '')
    unlinkSync(join(path, '..', '4913'))
    renameSync(path, `${path}~`)
    writeFileSync(path, text)
    unlinkSync(`${path}~`)
  },
  'removing it first': (path, text) => {
    unlinkSync(path)
    writeFileSync(path, text)
  },
  'small pieces': (path, text) => {
    const file = openSync(path, 'w')
    for (const character of text) writeSync(file, character)
    closeSync(file)
  },
  'the time of the old file kept': (path, text) => {
    const time = new Date(2020, 1, 1)
    writeFileSync(path, text)
    utimesSync(path, time, time)
  },
}

suite('watch', (test) => {
  for (const [name, save] of Object.entries(savers))
    test(`a save is built, and the next: ${name}`, () =>
      scene({ 'a/resume.md': 'v0' }, async ({ path, builds, last }) => {
        for (const text of ['v1', 'v2', 'v3', 'v4 — naïve', 'v5']) {
          save(path, text)
          await last(text)
          await delay(60)
        }
        assert.not.ok(builds.includes('') || builds.includes('(none)'), builds.join(' | '))
      }))

  test('of saves in quick succession the last always wins, whatever the pauses between them', () =>
    scene({ 'a/resume.md': 'v0' }, async (it) => {
      for (const pause of [0, 1, 3, 5, 10, 20, 45, 50, 60])
        for (const slow of [0, 15]) {
          it.slow = slow
          for (let n = 0; n < 6; n++) {
            writeFileSync(it.path, `${pause} ${slow} ${n}`)
            await delay(pause)
          }
          await it.last(`${pause} ${slow} 5`)
        }
    }))

  test('builds coalesce: one that runs, at most one that waits', () =>
    scene({ 'a/resume.md': 'v0' }, async (it) => {
      it.slow = 300
      const before = it.builds.length
      for (let n = 0; n < 60; n++) {
        writeFileSync(it.path, `burst ${n}`)
        await delay(5)
      }
      await it.last('burst 59')
      await delay(400)
      assert.ok(it.builds.length - before <= 4, `${it.builds.length - before} builds`)
    }))

  test('a file emptied and then written shows nothing empty; one that stays empty does', () =>
    scene({ 'a/resume.md': 'v0' }, async ({ path, builds, last }) => {
      for (const [index, pause] of [0, 2, 20, 100].entries()) {
        writeFileSync(path, '')
        await delay(pause)
        writeFileSync(path, `full ${index}`)
        await last(`full ${index}`)
      }
      assert.not.ok(builds.includes(''))
      const start = performance.now()
      writeFileSync(path, '')
      await last('')
      assert.ok(performance.now() - start >= 195)
      writeFileSync(path, 'back')
      await last('back')
    }))

  test('a file that is gone is said to be, and built when it is back', () =>
    scene({ 'a/resume.md': 'v0' }, async ({ path, last }) => {
      for (let round = 0; round < 3; round++) {
        unlinkSync(path)
        await last('(none)')
        writeFileSync(path, `again ${round}`)
        await last(`again ${round}`)
      }
    }))

  test('a file that was not there at first, nor its folder, is built when it comes', () =>
    scene({ x: '' }, async ({ path, folder, last }) => {
      await last('(none)')
      mkdirSync(join(folder, 'a'))
      await delay(50)
      writeFileSync(path, 'here')
      await last('here')
      writeFileSync(path, 'more')
      await last('more')
    }))

  test('a folder that is renamed, replaced, removed and made again', () =>
    scene({ 'a/resume.md': 'v0', 'b/resume.md': 'other' }, async ({ path, folder, last }) => {
      renameSync(join(folder, 'a'), join(folder, 'away'))
      await last('(none)')
      renameSync(join(folder, 'b'), join(folder, 'a'))
      await last('other')
      writeFileSync(path, 'other, edited')
      await last('other, edited')
      rmSync(join(folder, 'a'), { recursive: true })
      await last('(none)')
      mkdirSync(join(folder, 'a'))
      writeFileSync(path, 'new')
      await last('new')
      await delay(1500)
      writeFileSync(path, 'newer')
      await last('newer')
    }))

  test('a document that is a link: the file behind it, and the link itself', () =>
    scene({ 'real/one.md': 'one', 'real/two.md': 'two', 'a/x': '' }, async ({ path, folder, last }) => {
      await last('(none)')
      symlinkSync('../real/one.md', path)
      await last('one')
      await delay(100)
      writeFileSync(join(folder, 'real/one.md'), 'one, edited')
      await last('one, edited')
      symlinkSync('../real/two.md', `${path}.new`)
      renameSync(`${path}.new`, path)
      await last('two')
      await delay(100)
      writeFileSync(join(folder, 'real/two.md'), 'two, edited')
      await last('two, edited')
    }))

  test('all that a build depends on is watched, there or not, and no longer when it does not', () =>
    scene({ 'a/resume.md': 'v0', 'a/t.typ': 'T0' }, async (it) => {
      const [template, include] = [join(it.folder, 'a/t.typ'), join(it.folder, 'parts/deep/i.typ')]
      it.reads.add(template).add(include)
      writeFileSync(it.path, 'v1')
      await it.last('v1 + T0 + (none)')
      writeFileSync(template, 'T1')
      await it.last('v1 + T1 + (none)')
      mkdirSync(join(it.folder, 'parts/deep'), { recursive: true })
      writeFileSync(include, 'I0')
      await it.last('v1 + T1 + I0')
      savers['a file renamed over it (JetBrains, Kate, Typora)']!(include, 'I1')
      await it.last('v1 + T1 + I1')
      unlinkSync(include)
      await it.last('v1 + T1 + (none)')
      it.reads.delete(include)
      writeFileSync(it.path, 'v2')
      await it.last('v2 + T1')
      const count = it.builds.length
      writeFileSync(include, 'I2')
      await delay(1500)
      assert.is(it.builds.length, count)
    }))

  test('a build that failed still waits for all that the last good one depended on', () =>
    scene({ 'a/resume.md': 'v0', 'a/t.typ': 'T0' }, async (it) => {
      it.reads.add(join(it.folder, 'a/t.typ'))
      writeFileSync(it.path, 'v1')
      await it.last('v1 + T0')
      it.reads.clear()
      writeFileSync(it.path, 'bad')
      await it.last('bad')
      const count = it.builds.length
      writeFileSync(join(it.folder, 'a/t.typ'), 'T1')
      await until(
        () => it.builds.length > count,
        () => 'a build for the template',
      )
    }))

  test('a file that a build read just before it changed is looked at again', () =>
    scene({ 'a/resume.md': 'v0', 'a/t.typ': 'T0' }, async (it) => {
      const template = join(it.folder, 'a/t.typ')
      it.reads.add(template)
      it.slow = 100
      writeFileSync(it.path, 'v1')
      await delay(50)
      writeFileSync(template, 'T1')
      await it.last('v1 + T1')
    }))

  test('a save that changes nothing is not built, nor a change of some other file', () =>
    scene({ 'a/resume.md': 'v0', 'a/other.md': '' }, async ({ path, folder, builds }) => {
      writeFileSync(path, 'v0')
      appendFileSync(join(folder, 'a/other.md'), 'x')
      await delay(1300)
      assert.equal(builds, ['v0'])
    }))

  test('a build that throws is told, and the watch goes on', () =>
    inFolder({ 'resume.md': 'v0' }, async (folder) => {
      const path = join(folder, 'resume.md')
      const said: string[] = []
      const watching = watch(path, {
        onError: (error) => said.push((error as Error).message),
        build: async (content) => {
          if (content?.toString() !== 'v1') throw new Error(`bug at ${content}`)
          said.push('fine')
          return { ok: true, reads: [] }
        },
      })
      await watching.ready
      assert.equal(said, ['bug at v0'])
      writeFileSync(path, 'v1')
      await until(
        () => said.length === 2,
        () => said.join(),
      )
      assert.is(said[1], 'fine')
      await watching.close()
    }))

  test('two watches on one file both see every save; a closed one sees none', () =>
    inFolder({ 'resume.md': 'v0' }, async (folder) => {
      const path = join(folder, 'resume.md')
      const seen: string[][] = [[], []]
      const watches: Watch[] = seen.map((list) =>
        watch(path, {
          build: async (content) => {
            list.push(String(content))
            return { ok: true, reads: [] }
          },
        }),
      )
      await Promise.all(watches.map((each) => each.ready))
      for (const text of ['v1', 'v2']) {
        writeFileSync(path, text)
        await until(
          () => seen.every((list) => list.at(-1) === text),
          () => JSON.stringify(seen),
        )
      }
      await watches[0]!.close()
      writeFileSync(path, 'v3')
      await until(
        () => seen[1]!.at(-1) === 'v3',
        () => JSON.stringify(seen),
      )
      await delay(1200)
      assert.is(seen[0]!.at(-1), 'v2')
      await watches[1]!.close()
    }))
})
