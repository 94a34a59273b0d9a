/** Blocks of the page and lines of the Markdown: clicks one way, the mark of the last edit the other. */
import type { Block, Layout } from '../protocol.ts'
import { makeSvg, part } from './elements.ts'
import { hideOpener, showOpener } from './opener.ts'
import { inOrder } from './passages.ts'
import { assignBlocks, type Box, boxOf, forgetRuns, type Run, runsOf, union } from './runs.ts'
import { figureAt, overlayAt, sheets } from './sheets.ts'
import { recall, store } from './store.ts'
import { announce, openPlace } from './toast.ts'
import { showWords } from './words.ts'

const pages = part('pages')
const stage = part('stage')
const follow = part<HTMLInputElement>('follow')

let layout: Layout = { blocks: [] }
/** Runs by page, once somebody asked for them. */
let runs: Run[][] | undefined
/** A block somebody has chosen, and the line of the Markdown that is meant. */
let chosen: { number: number; line: number } | undefined
/** The pages are others than those whose layout is known. */
let stale = true
/** Clicks on pages whose layout is on its way. */
const waiting: Array<() => void> = []

export function startBlocks(): void {
  follow.checked = recall('follow') !== 'no'
  follow.addEventListener('change', () => {
    store('follow', follow.checked ? 'yes' : 'no')
    markEdited(false)
  })
  pages.addEventListener('click', (event) => void click(event))
}

/** The pages changed: where things stand is not known until the next layout. */
export function pagesChanged(): void {
  runs = undefined
  stale = true
  forgetRuns(sheets())
}

/** Take in where the blocks stand; with `edited`, somebody has just written there. */
export function setLayout(next: Layout, edited: boolean): void {
  layout = next
  runs = undefined
  stale = false
  if (chosen && chosen.number >= layout.blocks.length) dropChoice()
  showWords(allRuns())
  markEdited(edited)
  if (chosen) choose(chosen.number, layout.blocks[chosen.number]!.line)
  for (const go of waiting.splice(0)) go()
}

/** The runs of every page, each with its block. */
export function allRuns(): Run[][] {
  if (runs) return runs
  let before: number | undefined
  runs = sheets().map((page, index) => {
    const found = inOrder(runsOf(page))
    assignBlocks(found, layout.blocks, index + 1, before)
    before = found.findLast((run) => run.block !== undefined)?.block
    return found
  })
  return runs
}

export function area(): Layout['area'] {
  return layout.area
}

function markEdited(scroll: boolean): void {
  clearMarks('edited')
  if (layout.edited === undefined || !follow.checked) return
  drawMark(layout.edited, 'edited')
  if (scroll) bringIntoView(layout.edited)
}

/** Where a block stands on each page. */
function boxesOf(number: number): Array<{ page: number; box: Box }> {
  return allRuns().flatMap((found, page) => {
    const box = union(found.filter(({ block }) => block === number).map(boxOf))
    return box ? [{ page, box }] : []
  })
}

function drawMark(number: number, kind: 'edited' | 'chosen'): void {
  clearMarks(kind)
  for (const { page, box } of boxesOf(number))
    overlayAt(page)?.append(
      makeSvg('rect', {
        class: kind,
        x: box.left - 4,
        y: box.top - 1.5,
        width: box.right - box.left + 8,
        height: box.bottom - box.top + 3,
        rx: 2.5,
      }),
    )
}

function clearMarks(kind: string): void {
  for (const mark of pages.querySelectorAll(`.overlay .${kind}`)) mark.remove()
}

/** At once: the frames of a smooth way would be drawn while the next save is built, and keys would be slow. */
function bringIntoView(number: number): void {
  const [first] = boxesOf(number)
  const figure = first && figureAt(first.page)
  if (!first || !figure) return
  const scale = figure.getBoundingClientRect().height / sheets()[first.page]!.height
  const top = figure.getBoundingClientRect().top + first.box.top * scale
  const bottom = figure.getBoundingClientRect().top + first.box.bottom * scale
  const room = stage.getBoundingClientRect()
  if (top >= room.top && Math.min(bottom, top + room.height / 2) <= room.bottom) return
  stage.scrollBy({ top: top - room.top - room.height * 0.35, behavior: 'instant' })
}

/** A click marks a block and tells its line; with Ctrl or ⌘ it opens that line in the editor. */
async function click(event: MouseEvent): Promise<void> {
  const target = event.target as Element
  if (target.closest('button')) return
  const link = target.closest('a')
  const wish = event.ctrlKey || event.metaKey
  if (link && wish) return
  if (link) event.preventDefault()
  if (stale) await new Promise<void>((done) => waiting.push(done))
  if (getSelection()?.isCollapsed === false) return
  const run = runUnder(event)
  if (run?.block === undefined) return dropChoice()
  const { block, text } = run
  choose(block, layout.blocks[block]!.line)
  const line = await lineOf(block, text).catch(() => layout.blocks[block]!.line)
  if (chosen?.number === block) choose(block, line)
  if (wish) await openPlace(line)
}

/** Points around a run that count as it. */
const nearby = 7

/** The run under the pointer, or the nearest on its page that is hardly away. */
function runUnder(event: MouseEvent): Run | undefined {
  const figure = (event.target as Element).closest('figure')
  const index = figure ? [...pages.children].indexOf(figure) : -1
  const sheet = sheets()[index]
  if (!figure || !sheet) return undefined
  const room = figure.getBoundingClientRect()
  const x = ((event.clientX - room.left) / room.width) * sheet.width
  const y = ((event.clientY - room.top) / room.height) * sheet.height
  let best: Run | undefined
  let least = nearby
  for (const run of allRuns()[index] ?? []) {
    if (run.block === undefined) continue
    const box = boxOf(run)
    const aside = Math.max(box.left - x, 0, x - box.right)
    const apart = Math.max(box.top - y, 0, y - box.bottom)
    const distance = Math.max(aside * 0.5, apart)
    if (distance >= least) continue
    best = run
    least = distance
  }
  return best
}

async function lineOf(number: number, text: string): Promise<number> {
  const answer = await fetch(`/line?${new URLSearchParams({ block: String(number), text })}`)
  return ((await answer.json()) as { line: number }).line
}

function choose(number: number, line: number): void {
  chosen = { number, line }
  drawMark(number, 'chosen')
  showOpener(boxesOf(number)[0], line)
}

/** Move to the next block of the Markdown, or to the one before. */
export function step(direction: 1 | -1): void {
  const present = [...new Set(allRuns().flatMap((found) => found.map(({ block }) => block)))]
    .filter((block) => block !== undefined)
    .sort((a, b) => order(layout.blocks[a]!, layout.blocks[b]!))
  if (present.length === 0) return
  const at = chosen ? present.indexOf(chosen.number) : -1
  const next = present[at === -1 && direction < 0 ? present.length - 1 : at + direction]
  if (next === undefined) return
  const { line } = layout.blocks[next]!
  choose(next, line)
  bringIntoView(next)
  announce(`Line ${line}: ${textOf(next)}`)
}

function order(a: Block, b: Block): number {
  return a.line - b.line || a.page - b.page || a.y - b.y || a.x - b.x
}

/** Open the chosen block in the editor. */
export function openChosen(): void {
  if (chosen) void openPlace(chosen.line)
}

export function dropChoice(): void {
  chosen = undefined
  clearMarks('chosen')
  hideOpener()
}

function textOf(number: number): string {
  return allRuns()
    .flat()
    .filter(({ block }) => block === number)
    .map(({ text }) => text)
    .join(' ')
}
