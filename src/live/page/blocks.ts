/** Blocks of the page and lines of the Markdown: clicks one way, the mark of the last edit the other. */
import type { Block, Layout } from '../protocol.ts'
import { makeSvg, part } from './elements.ts'
import { assignBlocks, type Box, boxOf, forgetRuns, type Run, runsOf, union } from './runs.ts'
import { figureAt, overlayAt, sheets } from './sheets.ts'
import { recall, store } from './store.ts'
import { announce, openPlace } from './toast.ts'

const pages = part('pages')
const stage = part('stage')
const follow = part<HTMLInputElement>('follow')

let layout: Layout = { blocks: [] }
/** Runs by page, once somebody asked for them. */
let runs: Run[][] | undefined
let chosen: number | undefined

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
  forgetRuns(sheets())
}

/** Take in where the blocks stand; with `edited`, somebody has just written there. */
export function setLayout(next: Layout, edited: boolean): void {
  layout = next
  runs = undefined
  if (chosen !== undefined && chosen >= layout.blocks.length) chosen = undefined
  markEdited(edited)
  if (chosen !== undefined) drawMark(chosen, 'chosen')
}

/** The runs of every page, each with its block. */
export function allRuns(): Run[][] {
  if (runs) return runs
  let before: number | undefined
  runs = sheets().map((page, index) => {
    const found = runsOf(page)
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
  // At once: the frames of a smooth way would be drawn while the next save is built.
  if (scroll) bringIntoView(layout.edited, 'instant')
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

function bringIntoView(number: number, behavior: ScrollBehavior): void {
  const [first] = boxesOf(number)
  const figure = first && figureAt(first.page)
  if (!first || !figure) return
  const scale = figure.getBoundingClientRect().height / sheets()[first.page]!.height
  const top = figure.getBoundingClientRect().top + first.box.top * scale
  const bottom = figure.getBoundingClientRect().top + first.box.bottom * scale
  const room = stage.getBoundingClientRect()
  if (top >= room.top && Math.min(bottom, top + room.height / 2) <= room.bottom) return
  stage.scrollBy({ top: top - room.top - room.height * 0.35, behavior })
}

async function click(event: MouseEvent): Promise<void> {
  const link = (event.target as Element).closest('a')
  if (link && (event.ctrlKey || event.metaKey)) return
  if (link) event.preventDefault()
  if (getSelection()?.isCollapsed === false) return
  const run = runUnder(event)
  if (run?.block === undefined) return
  choose(run.block)
  await openBlock(run.block, run.text)
}

/** The run under the pointer, or the nearest on its page that is not far away. */
function runUnder(event: MouseEvent): Run | undefined {
  const figure = (event.target as Element).closest('figure')
  const index = figure ? [...pages.children].indexOf(figure) : -1
  const sheet = sheets()[index]
  if (!figure || !sheet) return undefined
  const room = figure.getBoundingClientRect()
  const x = ((event.clientX - room.left) / room.width) * sheet.width
  const y = ((event.clientY - room.top) / room.height) * sheet.height
  let best: Run | undefined
  let least = 24
  for (const run of allRuns()[index] ?? []) {
    if (run.block === undefined) continue
    const box = boxOf(run)
    const aside = Math.max(box.left - x, 0, x - box.right)
    const apart = Math.max(box.top - y, 0, y - box.bottom)
    const distance = aside * 0.25 + apart
    if (distance >= least) continue
    best = run
    least = distance
  }
  return best
}

/** Open a block's line in the editor, show it and copy it. */
async function openBlock(number: number, text: string): Promise<void> {
  const block = layout.blocks[number]
  if (!block) return
  const line = await lineOf(number, text).catch(() => block.line)
  await openPlace(line)
}

async function lineOf(number: number, text: string): Promise<number> {
  const answer = await fetch(`/line?${new URLSearchParams({ block: String(number), text })}`)
  return ((await answer.json()) as { line: number }).line
}

function choose(number: number): void {
  chosen = number
  drawMark(number, 'chosen')
}

/** Move to the next block of the Markdown, or to the one before. */
export function step(direction: 1 | -1): void {
  const present = [...new Set(allRuns().flatMap((found) => found.map(({ block }) => block)))]
    .filter((block) => block !== undefined)
    .sort((a, b) => order(layout.blocks[a]!, layout.blocks[b]!))
  if (present.length === 0) return
  const at = chosen === undefined ? -1 : present.indexOf(chosen)
  const next = present[at === -1 && direction < 0 ? present.length - 1 : at + direction]
  if (next === undefined) return
  choose(next)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  bringIntoView(next, calm ? 'instant' : 'smooth')
  announce(`Line ${layout.blocks[next]!.line}: ${textOf(next)}`)
}

function order(a: Block, b: Block): number {
  return a.line - b.line || a.page - b.page || a.y - b.y || a.x - b.x
}

/** Open the chosen block in the editor. */
export function openChosen(): void {
  if (chosen !== undefined) void openBlock(chosen, '')
}

export function dropChoice(): void {
  chosen = undefined
  clearMarks('chosen')
}

function textOf(number: number): string {
  return allRuns()
    .flat()
    .filter(({ block }) => block === number)
    .map(({ text }) => text)
    .join(' ')
}
