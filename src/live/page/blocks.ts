/** Blocks of the page and lines of the Markdown: clicks one way, the mark of the last edit the other. */
import type { Block, Layout } from '../protocol.ts'
import { withBlocks } from './assign.ts'
import { makeSvg, part } from './elements.ts'
import { hideOpener, showOpener } from './opener.ts'
import { inOrder } from './passages.ts'
import { type Box, forgetRuns, type Run, rightToLeft, runsOf, union } from './runs.ts'
import { figureAt, overlayAt, sheets } from './sheets.ts'
import { recall, store } from './store.ts'
import { charactersTo, type Stretch, stretchesIn, stretchesOf, textOf } from './stretches.ts'
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
    const { blocks, area } = layout
    const found = withBlocks(inOrder(runsOf(page)), blocks, index + 1, { before, area })
    const last = found.findLast((run) => run.block !== undefined)
    before = last?.shares?.at(-1)?.block ?? last?.block
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
    const box = union(stretchesIn(found, number).map((stretch) => stretch.box))
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
  const under = stretchUnder(event)
  if (under?.block === undefined) return dropChoice()
  const { block } = under
  choose(block, layout.blocks[block]!.line)
  const line = await lineOf(block, wordsAround(under)).catch(() => layout.blocks[block]!.line)
  if (chosen?.number === block) choose(block, line)
  if (wish) await openPlace(line)
}

/** Points around a run that count as it. */
const nearby = 7

interface Under extends Stretch {
  page: number
  /** How many of its characters stand before the pointer. */
  characters: number
}

/** The stretch under the pointer, or the nearest on its page that is hardly away. */
function stretchUnder(event: MouseEvent): Under | undefined {
  const figure = (event.target as Element).closest('figure')
  const page = figure ? [...pages.children].indexOf(figure) : -1
  const sheet = sheets()[page]
  if (!figure || !sheet) return undefined
  const room = figure.getBoundingClientRect()
  const x = ((event.clientX - room.left) / room.width) * sheet.width
  const y = ((event.clientY - room.top) / room.height) * sheet.height
  let best: Stretch | undefined
  let least = nearby
  for (const stretch of (allRuns()[page] ?? []).flatMap(stretchesOf)) {
    if (stretch.block === undefined) continue
    const { left, right, top, bottom } = stretch.box
    const aside = Math.max(left - x, 0, x - right)
    const apart = Math.max(top - y, 0, y - bottom)
    const distance = Math.max(aside * 0.5, apart)
    if (distance >= least) continue
    best = stretch
    least = distance
  }
  return best && { ...best, page, characters: charactersTo(best, x, rightToLeft.test(best.text)) }
}

/** What of its block is read up to the word under the pointer, that included, and what after it. */
function wordsAround({ block, box, text, page, characters }: Under): { before: string; after: string } {
  const all = allRuns().map((runs) => stretchesIn(runs, block!))
  const at = all[page]!.findIndex((one) => one.box.left === box.left && one.box.top === box.top && one.text === text)
  const rest = text.slice(characters)
  const word = /^[\p{L}\p{N}\p{M}]*/u.exec(rest)![0].length
  const [first, second] = [text.slice(0, characters + word), text.slice(characters + word)]
  const stretch = all[page]![at]!
  const before = [...all.slice(0, page).flat(), ...all[page]!.slice(0, at), { ...stretch, text: first }]
  const after = [{ ...stretch, text: second }, ...all[page]!.slice(at + 1), ...all.slice(page + 1).flat()]
  return { before: textOf(before), after: textOf(after) }
}

/** Characters of a block that are told to find a line of it; more make an address that is too long. */
const told = 400

async function lineOf(block: number, { before, after }: { before: string; after: string }): Promise<number> {
  const wanted = { block: String(block), before: before.slice(-told), after: after.slice(0, told) }
  const answer = await fetch(`/line?${new URLSearchParams(wanted)}`)
  return ((await answer.json()) as { line: number }).line
}

function choose(number: number, line: number): void {
  chosen = { number, line }
  drawMark(number, 'chosen')
  const [first] = boxesOf(number)
  // In the margin, where it covers no word that somebody may want to click on.
  const left = first && Math.min(...allRuns()[first.page]!.map(({ x }) => x))
  showOpener(first && { page: first.page, top: first.box.top, left: left! }, line)
}

/** Move to the next block of the Markdown, or to the one before. */
export function step(direction: 1 | -1): void {
  const present = [
    ...new Set(
      allRuns()
        .flat()
        .flatMap(stretchesOf)
        .map(({ block }) => block),
    ),
  ]
    .filter((block) => block !== undefined)
    .sort((a, b) => order(layout.blocks[a]!, layout.blocks[b]!))
  if (present.length === 0) return
  const at = chosen ? present.indexOf(chosen.number) : -1
  const next = present[at === -1 && direction < 0 ? present.length - 1 : at + direction]
  if (next === undefined) return
  const { line } = layout.blocks[next]!
  choose(next, line)
  bringIntoView(next)
  announce(`Line ${line}: ${textOf(allRuns().flatMap((runs) => stretchesIn(runs, next)))}`)
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
