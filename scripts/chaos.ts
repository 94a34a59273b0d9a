/**
 * A storm over a watched résumé: `make chaos`, and a short form of it among the tests.
 *
 * The command line runs as a user runs it. What must hold: it never dies, the PDF on disk is a whole PDF whenever
 * somebody looks, and after the storm it is the one that a fresh build makes, byte for byte.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Scene, signOf, strikes } from './chaosStrikes.ts'
import { openSteadyWindow, startBrowser } from './chaosWindow.ts'
import { randomFrom } from './random.ts'

export interface ChaosOptions {
  /** How many strikes. */
  strikes: number
  /** The same seed gives the same strikes in the same order. */
  seed: number
  /** Watch by looking alone. */
  poll?: boolean
  /** Strikes that take long as well: a hung compiler, a full disk. */
  long?: boolean
}

export interface ChaosResult {
  /** How often each strike struck. */
  struck: Record<string, number>
  /** Strikes that this machine does not allow, and why. */
  skipped: string[]
  /** How often the PDF was looked at and found whole. */
  looks: number
  /** What went wrong. */
  faults: string[]
}

const mdcv = fileURLToPath(new URL('../dist/cli/mdcv.js', import.meta.url))
/** Milliseconds until the last content must be on disk. */
const patience = 90_000

export async function chaos({ strikes: count, seed, poll = false, long = false }: ChaosOptions): Promise<ChaosResult> {
  const top = mkdtempSync(join(tmpdir(), 'mdcv-chaos-'))
  const scene: Scene = { top, folder: join(top, 'work'), random: randomFrom(seed), url: '', pid: 0, serial: 0 }
  const result: ChaosResult = { struck: {}, skipped: [], looks: 0, faults: [] }
  mkdirSync(scene.folder)
  mkdirSync(join(top, 'out'))
  const full = long && mountSmall(join(top, 'out'), result)
  scene.browser = long ? await startBrowser() : undefined
  strikes.save!.strike(scene)
  const program = start(scene, poll)
  let over = false
  try {
    await until(() => scene.url !== '' && program.child.exitCode === null, 'the start')
    const window = scene.browser && (await openSteadyWindow(scene.browser, scene.url))
    const looking = look(join(top, 'out', 'resume.pdf'), result, () => over)
    const names = Object.keys(strikes).filter((name) => long || !strikes[name]!.long)
    for (let step = 0; step < count && program.child.exitCode === null; step++) {
      const name = names[Math.floor(scene.random() * names.length)]!
      const why = strikes[name]!.impossible?.(scene)
      if (why) {
        if (!result.skipped.includes(`${name}: ${why}`)) result.skipped.push(`${name}: ${why}`)
        continue
      }
      await strikes[name]!.strike(scene)
      result.struck[name] = (result.struck[name] ?? 0) + 1
      await delay(scene.random() < 0.5 ? scene.random() * 20 : scene.random() * 250)
    }
    if (program.child.exitCode !== null) result.faults.push(`the process died: ${program.said().slice(-2000)}`)
    else await calm(scene, result)
    if (window && program.child.exitCode === null) result.faults.push(...(await window.faults(signOf(scene))))
    over = true
    await looking
  } catch (error) {
    result.faults.push((error as Error).message)
  } finally {
    over = true
    program.child.kill('SIGKILL')
    await scene.browser?.close()
    if (full) spawnSync('umount', ['-l', join(top, 'out')])
    rmSync(top, { recursive: true, force: true })
  }
  return result
}

function start(scene: Scene, poll: boolean): { child: ChildProcess; said(): string } {
  const words = [mdcv, 'preview', '--no-open', 'work/resume.md', '-o', 'out/resume.pdf', ...(poll ? ['--poll'] : [])]
  const child = spawn(process.execPath, words, { cwd: scene.top, env: { ...process.env, NO_COLOR: '1' } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said = (said + text).slice(-100_000)
      scene.url ||= /shown at (\S+)/.exec(said)?.[1] ?? ''
    })
  scene.pid = child.pid!
  return { child, said: () => said }
}

/** Look at the PDF all the time: whenever it is there, it is whole. */
async function look(path: string, result: ChaosResult, over: () => boolean): Promise<void> {
  while (!over()) {
    const bytes = contentOf(path)
    if (bytes && !isWhole(bytes)) result.faults.push(`half a PDF was on disk: ${bytes.length} bytes`)
    else if (bytes) result.looks++
    await delay(2)
  }
}

function isWhole(bytes: Buffer): boolean {
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 64))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  return bytes.toString('latin1', 0, 5) === '%PDF-' && start > 0 && start < bytes.length
}

/** After the storm: the last content wins, and is what a fresh build makes of it. */
async function calm(scene: Scene, result: ChaosResult): Promise<void> {
  strikes.restore!.strike(scene)
  strikes.save!.strike(scene)
  const fresh = join(scene.top, 'fresh.pdf')
  execFileSync(process.execPath, [mdcv, 'build', join(scene.folder, 'resume.md'), '-o', fresh, '--quiet'])
  const wanted = readFileSync(fresh)
  const found = (): boolean => contentOf(join(scene.top, 'out', 'resume.pdf'))?.equals(wanted) ?? false
  await until(found, 'the last content on disk').catch((error: Error) => result.faults.push(error.message))
  const page = await fetch(scene.url).catch(() => undefined)
  if (page?.status !== 200) result.faults.push('the page is not served any more')
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

async function until(condition: () => boolean, what: string): Promise<void> {
  const start = performance.now()
  while (!condition()) {
    if (performance.now() - start > patience) throw new Error(`waited in vain for ${what}`)
    await delay(20)
  }
}

/** A disk of little room for the result, where that may be mounted. */
function mountSmall(path: string, result: ChaosResult): boolean {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', path])
  if (mounted.status === 0) return true
  result.skipped.push('full disk: no small tmpfs can be mounted here')
  writeFileSync(join(path, '.no-limit'), '')
  return false
}

async function main(): Promise<void> {
  const seed = Number(process.argv[2] ?? Date.now() % 1_000_000)
  let faults = 0
  for (const poll of [false, true]) {
    const result = await chaos({ strikes: poll ? 150 : 400, seed, poll, long: true })
    console.log(`chaos${poll ? ' by polling' : ''}, seed ${seed}: the PDF was whole ${result.looks} times`)
    console.log(
      `  ${Object.entries(result.struck)
        .map(([name, times]) => `${name} ${times}`)
        .join(', ')}`,
    )
    for (const skipped of result.skipped) console.log(`  skipped ${skipped}`)
    for (const fault of result.faults) console.log(`  FAULT ${fault}`)
    faults += result.faults.length
  }
  process.exitCode = faults > 0 ? 1 : 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
