/** Which block of the Markdown each run belongs to, and from which of its characters on. */
import type { Block } from '../protocol.ts'
import { type Run, rightToLeft } from './runs.ts'

/** From this character on a run is of another block; of none, where it is not known. */
export interface Share {
  from: number
  block?: number
}

/** A letter or digit as it is compared: without case, accents and ligatures. */
interface Letter {
  run: number
  at: number
  letter: string
}

/** Letters of a mark's text that are looked for, and how many of them must be found. */
const looked = 12
const fewest = 3

/**
 * Runs in the order of reading, each with its blocks. A block begins at the letters its mark stands before, near the
 * place of the mark; it goes on as long as the next run follows on the same line or the one below. `before` is the
 * block the page before ended with, `area` where the page's text is.
 */
export function withBlocks(
  runs: readonly Run[],
  blocks: readonly Block[],
  page: number,
  { before, area }: { before?: number; area?: { top: number; bottom: number } } = {},
): Run[] {
  const starts = startsOf(runs, blocks, page)
  const assigned: Run[] = []
  let current = before
  let last: Run | undefined
  for (const [index, run] of runs.entries()) {
    const own = starts.get(index) ?? []
    const blank = run.text.trim() === ''
    const beside = own.length === 0 && area && (run.y < area.top - 2 || run.y > area.bottom + 2)
    if (blank || beside) {
      assigned.push({ ...run, block: blank ? current : undefined })
      continue
    }
    const begins = own[0] && plain(run.text.slice(0, own[0].from)) === ''
    if (begins) takeSign(assigned, index - 1, run, own[0]!.block)
    else if (last && !followsOn(run, last)) current = undefined
    const shares = begins ? [{ ...own[0]!, from: 0 }, ...own.slice(1)] : [{ from: 0, block: current }, ...own]
    current = shares.at(-1)!.block
    // A mark at the end of a line is of what begins the next one.
    const goesOn = begins && last && run.y - last.y > 1 && Math.abs(blocks[own[0]!.block]!.y - last.y) < 1
    assigned.push({ ...run, block: shares[0]!.block, ...(shares.length > 1 && { shares }), ...(goesOn && { goesOn }) })
    last = run
  }
  return assigned
}

/** Where a block begins in a run. */
interface Start extends Share {
  block: number
}

/** The beginnings of blocks in each run, in their order. */
function startsOf(runs: readonly Run[], blocks: readonly Block[], page: number): Map<number, Start[]> {
  const letters = runs.flatMap(({ text }, run) => lettersOf(text).map((one) => ({ ...one, run })))
  const starts = new Map<number, Start[]>()
  const taken = new Set<Letter>()
  for (const [block, mark] of blocks.entries()) {
    if (mark.page !== page) continue
    const found = beginningOf(mark, runs, letters, taken)
    if (!found) continue
    taken.add(found)
    const start = { from: found.at, block }
    starts.set(
      found.run,
      [...(starts.get(found.run) ?? []), start].sort((a, b) => a.from - b.from),
    )
  }
  return starts
}

/** The letter a mark stands before: the nearest with the text of the mark, or with its place if it has no such text. */
function beginningOf(
  mark: Block,
  runs: readonly Run[],
  letters: readonly Letter[],
  taken: ReadonlySet<Letter>,
): Letter | undefined {
  const wanted = plain(mark.text).slice(0, looked)
  let best: Letter | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, letter] of letters.entries()) {
    const run = runs[letter.run]!
    const away = distance(mark, run, letter.at)
    if (away >= least || taken.has(letter)) continue
    const shared = commonLetters(wanted, letters, index)
    // Without its text a mark has its place: there, or where a run begins.
    const known = wanted !== '' && shared >= Math.min(fewest, wanted.length)
    const begins = letters[index - 1]?.run !== letter.run
    if (!known && away > exact && !(wanted === '' && begins)) continue
    const cost = away + (wanted.length - shared) * 8
    if (cost >= least) continue
    best = letter
    least = cost
  }
  return best
}

function commonLetters(wanted: string, letters: readonly Letter[], from: number): number {
  let count = 0
  while (count < wanted.length && letters[from + count]?.letter === wanted[count]) count++
  return count
}

/** A distance that is none: a point or so on the line of the mark. */
const exact = 0.05

/** How far a letter is from where one would stand right behind the mark; endless where it cannot be its first. */
function distance({ x, y }: Block, run: Run, at: number): number {
  const down = run.y - y
  if (down < -1 || down > run.size * 2.6 + 4) return Number.POSITIVE_INFINITY
  const aside = Math.abs(placeOf(run, at) - x)
  // A line from right to left may begin anywhere; a letter of the mark's own line is nearer than all others.
  return Math.min(aside, 100) * 0.04 + (down < 1 ? 0 : 5 + down * 0.2)
}

/** Where a character of a run begins, nearly. */
export function placeOf({ x, width, text }: Run, at: number): number {
  const share = (width * at) / Math.max(1, text.length)
  return rightToLeft.test(text) ? x + width - share : x + share
}

function lettersOf(text: string): Array<Omit<Letter, 'run'>> {
  const found: Array<Omit<Letter, 'run'>> = []
  let at = 0
  for (const character of text) {
    for (const letter of plain(character)) found.push({ at, letter })
    at += character.length
  }
  return found
}

/** The letters and digits of a text as they are compared. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function followsOn(run: Run, last: Run): boolean {
  const down = run.y - last.y
  const size = Math.max(run.size, last.size)
  return down > -size * 0.8 && down < size * 1.9
}

/** The bullet or number before an item is the item's. */
function takeSign(assigned: Run[], before: number, run: Run, block: number): void {
  let at = before
  while (assigned[at]?.text.trim() === '') at--
  const sign = assigned[at]
  const leads = sign && (sign.x < run.x || rightToLeft.test(run.text))
  if (leads && Math.abs(sign.y - run.y) < 1 && sign.text.trim().length <= 3) assigned[at] = { ...sign, block }
}
