/** From the save of a file to new pixels in a real browser, and what a preview holds over a long time. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { chromium, type Page } from 'playwright-core'
import { commandLine, compiledMarkup, inFolder, resume } from './places.ts'
import { busy, childrenOf, resident } from './processes.ts'
import { edited } from './programs/edits.js'
import { startBare } from './saves.ts'
import { milliseconds, percentile, type Row } from './table.ts'

const browserPath = process.env.MDCV_BROWSER ?? '/usr/bin/chromium'
const saved = 100
const patience = 20_000
const mostMemory = 150e6
/** 50 and 120 ms on a machine on which the bare compiler needs 8 ms from a save to the PDF on disk. */
const mostTimes = { p50: 6.25, p95: 15 }
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']

/** Milliseconds from save to pixels; in turns with them, from a save to the PDF of the bare compiler. */
export async function preview(): Promise<Row[]> {
  return inBrowser(async (desk) => {
    const text = readFileSync(resume, 'utf8')
    const bare = await startBare(desk.folder)
    const times = { pixels: [] as number[], pdf: [] as number[], bare: [] as number[] }
    let lost = 0
    let round = -5
    for (const edit of edited(text, saved + 5)) {
      const markup = await compiledMarkup(edit)
      await delay(120)
      const bareTime = await bare.save(markup)
      await delay(60)
      const found = await desk.save(edit)
      if (found.pixels === undefined || found.pdf === undefined) lost++
      else if (round >= 0) {
        times.pixels.push(found.pixels)
        times.pdf.push(found.pdf)
        times.bare.push(bareTime ?? Number.NaN)
      }
      round++
    }
    bare.process.kill()
    const usual = percentile(times.bare, 0.5)
    const row = (figure: string, values: readonly number[], part: number, most?: number): Row => {
      const ratio = percentile(values, part) / usual
      return {
        figure,
        measured: milliseconds(percentile(values, part)),
        bare: milliseconds(percentile(times.bare, part)),
        ratio: `${ratio.toFixed(1)} ×`,
        ...(most === undefined ? {} : { target: `≤ ${most} × bare p50`, held: ratio <= most }),
      }
    }
    return [
      row('save → new pixels, p50', times.pixels, 0.5, mostTimes.p50),
      row('save → new pixels, p95', times.pixels, 0.95, mostTimes.p95),
      row('save → PDF, a window being open, p50', times.pdf, 0.5),
      { figure: 'saves without new pixels', measured: String(lost), target: '0', held: lost === 0 },
    ]
  })
}

/** Processor time at rest, and memory over 2,000 edits at 20 saves a second, a window being open. */
export async function previewLong(): Promise<Row[]> {
  return inBrowser(async (desk) => {
    // By then V8 has tidied up after the start.
    await delay(12_000)
    const before = busy(desk.pid)
    await delay(10_000)
    const share = (busy(desk.pid) - before) / 10_000
    const memory: Array<Record<string, number>> = []
    let edit = 0
    for (const text of edited(readFileSync(resume, 'utf8'), 2000)) {
      desk.put(text)
      await delay(50)
      edit++
      if (edit === 1000 || edit === 2000) {
        const last = await desk.save(`${text}\n\nThe end, ${edit}.\n`)
        if (last.pixels === undefined) throw new Error('the page does not follow')
        await delay(1500)
        memory.push({ parent: resident(desk.pid), child: Math.max(...childrenOf(desk.pid).map(resident)) })
      }
    }
    const megabytes = (name: string): string => memory.map((each) => `${(each[name]! / 1e6).toFixed(0)} MB`).join(', ')
    const most = (name: string): number => Math.max(...memory.map((each) => each[name]!))
    return [
      {
        figure: 'preview at rest, processor',
        measured: `${(share * 100).toFixed(1)} %`,
        target: '≤ 1 %',
        held: share <= 0.01,
      },
      ...['parent', 'child'].map((name) => ({
        figure: `preview, ${name}'s memory after 1,000 and 2,000 edits`,
        measured: megabytes(name),
        target: `≤ ${mostMemory / 1e6} MB`,
        held: most(name) <= mostMemory,
      })),
    ]
  })
}

interface Desk {
  folder: string
  pid: number
  put(text: string): void
  save(text: string): Promise<{ pixels?: number; pdf?: number }>
}

async function inBrowser(work: (desk: Desk) => Promise<Row[]>): Promise<Row[]> {
  if (!existsSync(browserPath)) return [{ figure: 'save → new pixels', measured: 'skipped: no browser is installed' }]
  return inFolder(async (folder) => {
    const source = join(folder, 'resume.md')
    const results = join(folder, 'out')
    mkdirSync(results)
    writeFileSync(source, readFileSync(resume))
    const words = [commandLine, 'preview', '--no-open', source, '-o', join(results, 'out.pdf')]
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'ignore'] })
    const browser = await chromium.launch({ executablePath: browserPath, args: flags })
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
      await page.goto(await urlOf(child))
      await page.waitForSelector('body[data-state=ok] .drawing')
      await delay(500)
      let seen: (() => void) | undefined
      watch(results, (event, name) => event === 'rename' && name === 'out.pdf' && seen?.()).unref()
      return await work({
        folder,
        pid: child.pid!,
        put: (text) => writeFileSync(source, text),
        async save(text) {
          const painted = paint(page)
          await painted.armed
          const pdf = new Promise<number>((done) => {
            seen = () => done(now())
          })
          const start = now()
          writeFileSync(source, text)
          const ends = [painted.at, pdf].map((end) => Promise.race([end, delay(patience, undefined)]))
          const [pixels, written] = await Promise.all(ends)
          return { pixels: pixels && pixels - start, pdf: written && written - start }
        },
      })
    } finally {
      await browser.close()
      child.kill()
    }
  })
}

function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    child.stdout!.on('data', (text) => {
      said = (said + text).slice(-10_000)
      const url = /shown at (\S+)/.exec(said)?.[1]
      if (url) done(url)
    })
    child.on('exit', () => fail(new Error(`the preview ended: ${said}`)))
  })
}

function now(): number {
  return performance.timeOrigin + performance.now()
}

/**
 * When the next change of the pages is on the screen: a word put beside them in the same turn is painted with them, and
 * the browser tells when (W3C, Element Timing).
 */
function paint(page: Page): { armed: Promise<void>; at: Promise<number> } {
  const armed = page.evaluate(`
    window.painted = new Promise((done) => {
      const timing = new PerformanceObserver((list) => {
        timing.disconnect()
        done(performance.timeOrigin + list.getEntries()[0].renderTime)
      })
      timing.observe({ type: 'element' })
      const changes = new MutationObserver((records) => {
        if (!records.some(({ target }) => target.closest('.drawing'))) return
        changes.disconnect()
        document.querySelector('#witness')?.remove()
        const witness = document.createElement('p')
        witness.id = 'witness'
        witness.setAttribute('elementtiming', 'pages')
        witness.textContent = 'seen'
        witness.style.cssText = 'position: fixed; z-index: 9; bottom: 0; right: 0; margin: 0'
        document.body.append(witness)
      })
      changes.observe(document.querySelector('#pages'), { childList: true, subtree: true })
    })
    undefined`) as Promise<void>
  return { armed, at: armed.then(() => page.evaluate('window.painted').catch(() => undefined) as Promise<number>) }
}
