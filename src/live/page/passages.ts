/** What is read in one go: runs of text put together in the order of reading, with the spaces between them. */
import { boxOf, type Link, type Run, rightToLeft } from './runs.ts'

/** A part of a passage in one style, at its place on the page. */
export interface Part {
  x: number
  y: number
  width: number
  size: number
  /** With the space that follows it. */
  text: string
  href?: string
}

/** A paragraph, a row or an item. */
export type Passage = readonly Part[]

/** Font sizes between two runs of a line: more is a space, and much more a gap that no prose has. */
const space = 0.12
const gap = 2

/** The passages of a page, of runs in their order that know their blocks. */
export function passagesOf(runs: readonly Run[], links: readonly Link[]): Passage[] {
  const passages: Run[][][] = []
  for (const line of linesOf(runs)) {
    const last = passages.at(-1)?.at(-1)
    if (last && goesOn(last, line)) passages.at(-1)!.push(line)
    else passages.push([line])
  }
  return passages.map((lines) => joined(lines, links)).filter((parts) => parts.some(({ text }) => text.trim() !== ''))
}

/** Runs in the order they are read. */
export function inOrder(runs: readonly Run[]): Run[] {
  return linesOf(runs).flatMap(inReadingOrder)
}

/** Runs side by side on one line. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = []
  for (const run of runs) {
    const line = lines.at(-1)
    const last = line?.findLast(({ text }) => text.trim() !== '')
    if (last && run.text.trim() === '') {
      // A space stands anywhere and is read where it comes.
      line!.push({ ...run, y: last.y })
      continue
    }
    const level = last && Math.abs(run.y - last.y) < Math.max(run.size, last.size) * 0.6
    // In another column it begins to the left of where the line before ends.
    const back = last && run.x < last.x && !isRightToLeft([...line!, run])
    if (line && level && !back) line.push(run)
    else lines.push([run])
  }
  return lines
}

const letter = /\p{L}/u

function isRightToLeft(line: readonly Run[]): boolean {
  return line.some(({ text }) => rightToLeft.test(text))
}

/** Drawings go through a line as it looks; one from right to left is read in the other direction, but for its Latin words. */
function inReadingOrder(line: Run[]): Run[] {
  if (!isRightToLeft(line)) return line
  const fromRight = [...line].sort((a, b) => b.x + b.width - (a.x + a.width) || b.x - a.x)
  const ordered: Run[] = []
  let latin: Run[] = []
  for (const run of fromRight) {
    const weak = !letter.test(run.text) && !/\d/.test(run.text)
    if (!rightToLeft.test(run.text) && (!weak || latin.length > 0)) latin.unshift(run)
    else {
      ordered.push(...unfolded(latin), run)
      latin = []
    }
  }
  return [...ordered, ...unfolded(latin)]
}

/**
 * Latin words from left to right. Numbers without them go on as the line around them, and so does what stands at their
 * left end and is neutral.
 */
function unfolded(latin: readonly Run[]): Run[] {
  if (!latin.some(({ text }) => letter.test(text))) return [...latin].reverse()
  const first = latin.findIndex(({ text }) => letter.test(text) || /\d/.test(text))
  return first <= 0 ? [...latin] : [...latin.slice(first), ...latin.slice(0, first).reverse()]
}

/** Whether a line is the one before it gone on: of the same block, right below, and set without gaps, as prose is. */
function goesOn(before: readonly Run[], line: readonly Run[]): boolean {
  const last = before.at(-1)!
  const first = line[0]!
  const block = last.shares?.at(-1)?.block ?? last.block
  if (first.block === undefined || !(first.block === block || first.goesOn)) return false
  const down = first.y - last.y
  return down > 0 && down < Math.max(first.size, last.size) * 2 && !before.some((_, at) => gapAfter(before, at) > gap)
}

/** Font sizes from a run of a line to the next. */
function gapAfter(line: readonly Run[], at: number): number {
  const [run, next] = [line[at]!, line[at + 1]]
  if (!next) return 0
  return Math.max(next.x - run.x - run.width, run.x - next.x - next.width) / run.size
}

function joined(lines: readonly Run[][], links: readonly Link[]): Part[] {
  return lines.flatMap((line, number) =>
    line.map((run, at) => {
      const next = line[at + 1] ?? lines[number + 1]?.[0]
      const apart = at + 1 < line.length ? gapAfter(line, at) > space : isBrokenAtSpace(run.text, next?.text)
      const spaced = next && apart && !/\s$/.test(run.text) && !/^\s/.test(next.text)
      const { x, y, width, size, text } = run
      return { x, y, width, size, text: spaced ? `${text} ` : text, href: linkOf(run, links)?.href }
    }),
  )
}

const ideograph = /[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60]/

/** Whether a space stood where a line was broken: not between ideographs, nor after a hyphen or a slash within a word. */
function isBrokenAtSpace(before: string, after = ''): boolean {
  if (/[^\s\-‐/][-‐/]$/.test(before)) return false
  return !(ideograph.test(before.at(-1) ?? '') || ideograph.test(after[0] ?? ''))
}

/** The link a run stands on, most of it at least. */
function linkOf(run: Run, links: readonly Link[]): Link | undefined {
  const { left, right, top, bottom } = boxOf(run)
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  return links.find((link) => x > link.left && x < link.right && y > link.top && y < link.bottom)
}
