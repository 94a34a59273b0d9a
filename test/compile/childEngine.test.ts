import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import * as assert from 'uvu/assert'
import { type ChildEngine, createChildEngine } from '../../src/compile/childEngine.ts'
import { type Compiled, createEngine, type Job } from '../../src/compile/engine.ts'
import { suite } from '../support/suite.ts'

const job = (body: string): Job => ({
  root: tmpdir(),
  source: `#set document(title: "x")\n#set text(font: "Source Serif 4")\n= Title\n${body}`,
})
const hang = job('#for i in range(100000000) { for j in range(100000000) {} }')
const crash = job(`#${'('.repeat(200_000)}`)

/** The processes whose parent this process is and that hold the child's file name. */
function children(parent: number = process.pid): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(
      ([, ppid, ...words]) => Number(ppid) === parent && words.some((word) => /compile\/child\.[jt]s$/.test(word)),
    )
    .map(([pid]) => Number(pid))
}

const alive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

const same = (one: Compiled, two: Compiled): boolean => Buffer.from(one.pdf ?? []).equals(Buffer.from(two.pdf ?? []))

async function until(condition: () => boolean, what: string): Promise<void> {
  for (let waited = 0; !condition(); waited += 50) {
    if (waited > 30_000) throw new Error(`waited in vain until ${what}`)
    await delay(50)
  }
}

async function withEngine(engine: ChildEngine, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } finally {
    await engine.dispose()
  }
}

suite('child engine', (test) => {
  test('gives what an engine in this process gives', async () => {
    const engine = createChildEngine()
    await withEngine(engine, async () => {
      const here = createEngine()
      for (const each of [job('one'), job('#image("gone.png")'), job('#text(font: "Nope")[x]'), job('two')]) {
        const [far, near] = [await engine.compile(each), here.compile(each)]
        assert.ok(same(far, near))
        assert.equal({ ...far, pdf: undefined }, { ...near, pdf: undefined })
      }
    })
    assert.equal(children(), [], 'no process is left')
  })

  test('a hang is ended at the deadline and said, and the next job is done', async () => {
    const engine = createChildEngine({ deadline: 3000 })
    await withEngine(engine, async () => {
      const before = await engine.compile(job('fine'))
      const { pdf, diagnostics } = await engine.compile(hang)
      assert.is(pdf, undefined)
      assert.is(diagnostics[0]!.severity, 'error')
      assert.match(diagnostics[0]!.message, 'The compiler was not done after 3 s; it was started again')
      assert.ok(same(await engine.compile(job('fine')), before))
      assert.is(children().length, 1)
    })
  })

  test('a crash is said, and the next job is done', async () => {
    const engine = createChildEngine()
    await withEngine(engine, async () => {
      for (let round = 0; round < 2; round++) {
        const { diagnostics } = await engine.compile(crash)
        assert.match(diagnostics[0]!.message, /^The compiler stopped unexpectedly \(SIG\w+\); it was started again/)
        assert.ok((await engine.compile(job('fine'))).pdf)
      }
    })
  })

  test('a child that was killed between two jobs is replaced', async () => {
    const engine = createChildEngine()
    await withEngine(engine, async () => {
      await engine.compile(job('fine'))
      const [pid] = children()
      process.kill(pid!, 'SIGKILL')
      await until(() => !alive(pid!), 'the child is gone')
      await delay(200)
      assert.ok((await engine.compile(job('fine'))).pdf)
    })
  })

  test('jobs given at once are done one after the other, each with its own answer', async () => {
    const engine = createChildEngine()
    await withEngine(engine, async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => engine.compile(job(`number ${n}`))))
      const here = createEngine()
      for (const [n, answer] of answers.entries())
        assert.ok(same(answer, here.compile(job(`number ${n}`))), `answer ${n}`)
    })
  })

  test('no answer is kept alive in a long session', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const held = async (): Promise<number> => {
      // What one collection finds is freed by the time of the next.
      for (let round = 0; round < 4; round++) {
        await delay(50)
        collect()
      }
      return process.memoryUsage().arrayBuffers
    }
    const engine = createChildEngine()
    await withEngine(engine, async () => {
      const long = (n: number): Job => job(`${n} ${'#lorem(900)\n\n'.repeat(9)}`)
      const { length } = (await engine.compile(long(0))).pdf!
      const before = await held()
      for (let n = 1; n <= 60; n++) await engine.compile(long(n))
      const kept = (await held()) - before
      // Buffers that messages are read into come and go.
      assert.ok(kept < 20 * length, `${kept} bytes are kept, an answer has ${length}`)
    })
  })

  test('a child that has grown is replaced by one that is warm, in a pause', async () => {
    const engine = createChildEngine({ growth: 1 })
    await withEngine(engine, async () => {
      const before = await engine.compile(job('a'))
      const [first] = children()
      for (let n = 0; n < 40; n++) await engine.compile(job(`${n} ${'#lorem(400)'.repeat(3)}`))
      await until(() => children().length === 1 && children()[0] !== first, 'another child has come')
      assert.ok(same(await engine.compile(job('a')), before))
    })
    assert.equal(children(), [])
  })

  test('disposing ends a job that hangs, and refuses further ones', async () => {
    const engine = createChildEngine()
    await engine.compile(job('fine'))
    const hanging = engine.compile(hang)
    await delay(100)
    await engine.dispose()
    assert.ok((await hanging).diagnostics.length > 0)
    await engine.compile(job('fine')).then(
      () => assert.unreachable(),
      (error: Error) => assert.match(error.message, 'disposed'),
    )
    assert.equal(children(), [])
  })

  for (const [state, source] of [
    ['idle', ''],
    ['hanging', `void engine.compile(${JSON.stringify(hang)})`],
  ] as const)
    test(`a child that is ${state} ends when its parent is killed`, async () => {
      const path = JSON.stringify(fileURLToPath(new URL('../../src/compile/childEngine.ts', import.meta.url)))
      const script = `
        const { createChildEngine } = await import(${path})
        const engine = createChildEngine()
        await engine.compile(${JSON.stringify(job('fine'))})
        ${source}
        setTimeout(() => console.log('ready'), 300)
        setInterval(() => {}, 1000)`
      const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script]
      const parent = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(parent.stdout, 'data')
      const [pid] = children(parent.pid)
      assert.ok(pid && alive(pid))
      parent.kill('SIGKILL')
      await until(() => !alive(pid), 'the child is gone')
    })
})
