/** What is wrong with the pages of a document, though the template has done what it can. */
import type { VFile } from 'vfile'
import { leastFull } from '../../compile/fit.ts'
import type { Resume } from '../../resume/nodes.ts'
import { walk } from '../../resume/walk.ts'
import { beyond, inLines, type Laid, type Stone } from './laid.ts'

/** Warn of headings alone at a page's foot, of entries split after one line, and of a last page almost empty. */
export function checkPages(file: VFile, laid: Laid, resume: Resume, most?: number): void {
  for (const stone of strandedHeadings(laid)) {
    warn(file, stone, 'stranded-heading', `This heading stands alone at the foot of page ${stone.page}`)
  }
  for (const stone of splitEntries(laid)) {
    warn(file, stone, 'split-entry', `Only one line of this entry stands on page ${stone.page}, the others on the next`)
  }
  // Where there are more pages than wished for, that is what to say.
  if (most === undefined || laid.pages <= most) checkLastPage(file, laid, resume)
}

/** Headings, and heads of entries, with all that belongs to them on a later page. */
function strandedHeadings({ stones }: Laid): Stone[] {
  return stones.filter((stone, index) => {
    const next = stones[index + 1]
    if (!next || next.page <= stone.page) return false
    if (stone.part === 'head') return next.entry === stone.entry
    return (stone.part === 'title' || stone.part === 'heading') && next.part !== 'end' && next.part !== 'title'
  })
}

/** The first lines of entries that go on on the next page, with no room for a second line under them. */
function splitEntries({ stones, bottom, line }: Laid): Stone[] {
  return stones.filter((stone, index) => {
    const [before, next] = [stones[index - 1], stones[index + 1]]
    if (!stone.entry || stone.part !== 'text' || before?.part !== 'head' || before.entry !== stone.entry) return false
    return next?.entry === stone.entry && next.page > stone.page && bottom - stone.y < 1.5 * line
  })
}

function checkLastPage(file: VFile, laid: Laid, resume: Resume): void {
  const { pages, stones, top, bottom } = laid
  const used = beyond(pages - 1, laid)
  const share = used / (bottom - top)
  const first = stones.findIndex(({ page, part }) => page === pages && part !== 'end')
  const [before, stone] = [stones[first - 1], stones[first]]
  if (share >= leastFull || !stone || !before || isWished(resume, before, stone)) return
  const reason = `The last page is only ${Math.max(1, Math.round(share * 100))} % full (${inLines(used, laid)})`
  warn(
    file,
    stone,
    'last-page',
    reason,
    `'pages: ${pages - 1}' squeezes the text to do without it, as far as it reads well`,
  )
}

/** Whether an author asks for a new page between two blocks. */
function isWished(resume: Resume, { position: { start: from } }: Stone, { position: { start: to } }: Stone): boolean {
  let found = false
  walk(resume, ({ type, position }) => {
    found ||=
      type === 'pagebreak' &&
      position !== undefined &&
      position.start.line >= from.line &&
      position.start.line <= to.line
  })
  return found
}

function warn(file: VFile, stone: Stone | undefined, ruleId: string, reason: string, note?: string): void {
  const message = file.message(reason, { place: stone?.position, ruleId, source: 'mdcv' })
  if (note) message.note = note
}
