/** Text that has no room where it stands: it runs out of its column, or off its page. */
import type { Built } from '../../build.ts'
import type { Area } from '../../compile/areas.ts'
import { type DrawnPage, drawnPages, type Run } from '../../compile/pdf/runs.ts'
import { copyOf } from '../../copyFile.ts'
import { placeOf } from './source.ts'

/** A build with a warning for all text that stands outside of the area for it. */
export function checkText(built: Built): Built {
  const { pdf, areas = [] } = built
  const pages = pdf ? drawnPages(pdf) : []
  const outside = outsideOf(pages, areas)
  if (outside.length === 0) return { ...built, checkPages: undefined }
  const file = copyOf(built.file)
  const told = new Set<string>()
  const lines = pages.flatMap(({ runs }) => linesOf(runs)).map(textOf)
  for (const { words, line, beyond, edge, page } of outside) {
    const text = words.map(({ text }) => text).join(' ')
    const longest = words.reduce((one, word) => (word.part.length > one.length ? word.part : one), '')
    const place = placeOf([text, longest], lines.slice(0, line), built.resume, file)
    const where = place ? `${place.start.line}:${place.start.column}` : text
    if (told.has(where)) continue
    told.add(where)
    const on = built.pages > 1 ? ` on page ${page}` : ''
    const reason = `'${shortened(text)}' has no room${on}: it runs ${inMillimetres(beyond)} ${edge === 'page' ? 'off' : 'out of'} its ${edge}`
    const message = file.message(reason, { place, ruleId: 'no-room', source: 'mdcv' })
    message.note =
      'Break it with a space or a line break, shorten it, or give it more room with a smaller size or margins'
  }
  return { ...built, file, checkPages: undefined }
}

/** Words of a line beyond an edge, and by how many points. */
export interface Outside {
  words: Word[]
  /** Its number among the lines of all pages, from 0. */
  line: number
  beyond: number
  edge: 'column' | 'page'
  page: number
}

/** What stands outside of the pages, or of the areas for text: of text that begins in none only that off the page. */
export function outsideOf(pages: readonly DrawnPage[], areas: readonly Area[]): Outside[] {
  let number = -1
  return pages.flatMap(({ width, height, runs }, at) => {
    const page = at + 1
    const sheet: Area = { left: 0, right: width, top: 0, bottom: height }
    const columns = areas.filter((area) => area.page === undefined || area.page === page)
    let flow: Area | undefined
    return linesOf(runs).flatMap((line): Outside[] => {
      number++
      const area = areaOf(line, columns) ?? (flow && leadsOn(line, flow) ? flow : undefined)
      flow = area
      const off = overrun(line, sheet)
      if (off) return [{ ...off, line: number, edge: 'page', page }]
      const over = area && overrun(line, area)
      return over ? [{ ...over, line: number, edge: 'column', page }] : []
    })
  })
}

/** Runs of one line that follow each other, and from where to where they reach. */
interface Line {
  runs: Run[]
  left: number
  right: number
  y: number
  size: number
}

/** The widest gap between two runs that belong together, in font sizes. */
const gap = 1.5

function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  for (const run of runs) {
    const last = lines.at(-1)
    const reach = gap * run.size
    const follows =
      last &&
      Math.abs(run.y - last.y) < 0.6 * last.size &&
      run.left < last.right + reach &&
      run.right > last.left - reach
    if (follows) {
      last.runs.push(run)
      last.left = Math.min(last.left, run.left)
      last.right = Math.max(last.right, run.right)
    } else lines.push({ runs: [run], left: run.left, right: run.right, y: run.y, size: run.size })
  }
  return lines
}

function textOf({ runs }: Line): string {
  return runs.flatMap((run) => run.glyphs().map(({ text }) => text)).join('')
}

/** The area a line belongs to: that with most of it. */
function areaOf({ left, right, y }: Line, areas: readonly Area[]): Area | undefined {
  let [most, found] = [0, undefined as Area | undefined]
  for (const area of areas) {
    const shared = Math.min(right, area.right) - Math.max(left, area.left)
    if (y < area.top || y > area.bottom + 1 || shared <= most) continue
    most = shared
    found = area
  }
  return found
}

/** Whether a line below an area goes on with its text. */
function leadsOn({ left, right, y }: Line, area: Area): boolean {
  return y > area.bottom && left < area.right && right > area.left
}

/** Points that are no overrun: rounding, and signs that may hang into the margin, in font sizes. */
const hanging = 0.3

/** Signs as wide as a Chinese character, with their ink in the first half: at the end of a line the other has no room. */
const halfBlank = /[、。，．：；！？」』）】〉》〕］｝”’]$/u

/** The words of a line that stand outside of an area, in part or whole, and how far. */
function overrun(line: Line, area: Area): Pick<Outside, 'words' | 'beyond'> | undefined {
  const slack = 1 + hanging * line.size
  const below = line.y - area.bottom
  // What begins before an area and ends in the midst of it has not run out of it: it is set there.
  const reachesBack = line.left < area.left - slack && line.right > (area.left + 3 * area.right) / 4
  const isFar = line.right > area.right + slack || reachesBack
  if (below <= slack && !isFar) return undefined
  const words = wordsIn(line)
  if (below > slack) return { words, beyond: below }
  const over = ({ text, left, right }: Word): number => {
    const blank = halfBlank.test(text) ? 0.5 * line.size : 0
    return Math.max(right - blank - area.right, area.left - left)
  }
  const found = words.filter((word) => over(word) > slack)
  return found.length > 0 ? { words: found, beyond: Math.max(...found.map(over)) } : undefined
}

interface Word {
  text: string
  /** The longest part of it that is set in one font. */
  part: string
  left: number
  right: number
}

/** What stands apart by so much, in font sizes, is no word, though there is no space between. */
const apart = 0.2

/** The words of a line, in the order they are drawn in. */
function wordsIn({ runs }: Line): Word[] {
  const words: Word[] = []
  let open = false
  for (const run of runs) {
    let part = ''
    for (const { text, left, right } of run.glyphs()) {
      const word = words.at(-1)
      if (text.trim() === '') open = false
      else if (open && word && left < word.right + apart * run.size && right > word.left - apart * run.size) {
        part += text
        word.text += text
        word.left = Math.min(word.left, left)
        word.right = Math.max(word.right, right)
        if (part.length > word.part.length) word.part = part
      } else {
        words.push({ text, part: text, left, right })
        part = text
        open = true
      }
    }
  }
  return words
}

const longest = 40

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text
}

function inMillimetres(points: number): string {
  return `${Math.max(1, Math.round((points / 72) * 25.4))} mm`
}
