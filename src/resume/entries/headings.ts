/** Entries opened by headings: "### Role, Employer", and employers over several positions. */
import type { Heading, RootContent } from 'mdast'
import { type HeadLine, headPieces } from '../fields/index.ts'
import { inlineOf } from '../inline.ts'
import type { SectionKind } from '../nodes.ts'
import { findPeriods } from '../periods/parse.ts'
import { titleKind } from '../titles.ts'
import { placeLike, placeShaped, senses } from '../words.ts'
import type { Draft, Part } from './draft.ts'
import { draftOf, isDraft, isNoted } from './draft.ts'
import { rolesUnder } from './employers.ts'
import { withoutPeriods } from './have.ts'
import { isAsideTitle, readHead } from './head.ts'
import { areElsewhere, areProjects } from './projects.ts'

/** Blocks from one heading to the next of its level. */
export interface Group {
  heading: Heading
  blocks: RootContent[]
}

/** Divide blocks at their highest headings; `lead` stands before the first. */
export function groupsOf(blocks: readonly RootContent[]): { lead: RootContent[]; groups: Group[] } {
  const depth = dividingDepth(blocks)
  const lead: RootContent[] = []
  const groups: Group[] = []
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === depth) groups.push({ heading: block, blocks: [] })
    else (groups.at(-1)?.blocks ?? lead).push(block)
  }
  return { lead, groups: joined(groups) }
}

/** The highest level of headings; or a lower one whose headings are all dates and stand before each of the others. */
function dividingDepth(blocks: readonly RootContent[]): number {
  const headings = blocks.filter((block) => block.type === 'heading')
  const highest = Math.min(7, ...headings.map(({ depth }) => depth))
  const first = headings[0]?.depth ?? highest
  if (first === highest) return highest
  const openers = headings.filter(({ depth }) => depth === first)
  const others = headings.filter(({ depth }) => depth === highest)
  return openers.length >= others.length && openers.every(isOnlyDates) ? first : highest
}

function isOnlyDates(heading: Heading): boolean {
  const { text } = inlineOf(heading.children)
  return isDated(heading) && text.length - findPeriods(text).reduce((sum, { start, end }) => sum + end - start, 0) < 20
}

/** Two headings in a row of which one has dates are one head: "### Role 2019 – 2021" over "### Employer". */
function joined(groups: readonly Group[]): Group[] {
  const merged: Group[] = []
  let open: Group | undefined
  for (const group of groups) {
    if (open && isDated(open.heading) !== isDated(group.heading)) {
      open.blocks.push(group.heading, ...group.blocks)
      open = undefined
      continue
    }
    merged.push(group)
    open = group.blocks.length === 0 ? group : undefined
  }
  return merged
}

function isDated(heading: Heading): boolean {
  return findPeriods(inlineOf(heading.children).text).length > 0
}

/** The draft of one group; `readBody` finds positions among blocks without headings. */
export function headingDraft(group: Group, readBody: (blocks: RootContent[]) => Draft[] | undefined): Draft {
  const { openers, lead, groups } = withDates(group)
  const nodes = [group.heading, ...group.blocks]
  const [opener] = openers as [HeadLine]
  const inside = groups[0] && isDated(groups[0].heading)
  const lone =
    groups.length === 1 &&
    !(inside && isDated(group.heading)) &&
    (lead.length === 0 || (isDated(group.heading) && isOnlyDates(group.heading)))
  if (!lone && positions(groups, isDated(group.heading))) {
    const head = readHead(openers, lead)
    const inner = groups.map((inside) => headingDraft(inside, readBody))
    if (!areProjects(draftOf(head, nodes), inner)) return draftOf(head, nodes, inner)
    const told = group.blocks.slice(group.blocks.indexOf(groups[0]!.heading))
    return draftOf({ lines: head.lines, body: [...head.body, ...told] }, nodes)
  }
  const several = groups.length === 0 ? positionsUnder(group, readBody) : undefined
  if (several) return draftOf({ lines: [opener, ...several.lines], body: [] }, nodes, several.drafts)
  const roles = groups.length === 0 ? rolesUnder(group) : undefined
  if (roles) return draftOf({ lines: openers, body: [] }, nodes, roles)
  const merged = lead.length === 0 ? [...group.blocks] : undefined
  const head = readHead(openers, merged ?? group.blocks)
  const within = groups.length === 0 ? readBody(head.body) : undefined
  const job = draftOf(head, nodes)
  const nested = within && !areProjects(job, within) && !areElsewhere(job, within) ? within : undefined
  const [only, ...others] = nested ?? []
  if (only && others.length === 0 && !isDated(group.heading) && !isLongName(group.heading, only))
    return draftOf({ lines: [...head.lines, ...only.lines], body: only.body as RootContent[] }, nodes)
  return nested ? draftOf({ lines: head.lines, body: [] }, nodes, nested) : job
}

/** The parts of a group; a first heading under it that is only its dates, and a place, opens it, too. */
function withDates({ heading, blocks }: Group): { openers: HeadLine[]; lead: RootContent[]; groups: Group[] } {
  const { lead, groups } = groupsOf(blocks)
  const openers: HeadLine[] = [{ nodes: heading.children, where: 'heading' }]
  const [first, ...rest] = groups
  if (!first || lead.length > 0 || rest.length === 0 || !isWhen(first.heading) || rest.some(isDatedGroup))
    return { openers, lead, groups }
  openers.push({ nodes: first.heading.children, where: 'heading under it' })
  return { openers, lead: first.blocks, groups: rest }
}

/** Whether a heading is dates and at most a place. */
function isWhen(heading: Heading): boolean {
  const rest = withoutPeriods(inlineOf(heading.children).text).replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/gu, '')
  return isDated(heading) && (rest === '' || placeShaped(rest))
}

function isDatedGroup({ heading }: Group): boolean {
  return isDated(heading)
}

/** Whether a heading is an employer's name of several parts, over a position with a name of its own. */
function isLongName(heading: Heading, position: Draft): boolean {
  if (!isEmployer(heading) || !position.pieces.some(({ period }) => !period)) return false
  return headPieces([{ nodes: heading.children, where: '' }]).filter(({ text }) => !placeLike(text)).length > 1
}

/** A known title over entries, which is none itself: "Internships". */
export function titledDraft({ heading, blocks }: Group, read: (blocks: RootContent[]) => Part[]): Draft | undefined {
  const kind = groupKind(heading)
  if (kind === undefined || !withEntries.has(kind)) return undefined
  const body = read(blocks)
  const drafts = body.filter(isDraft)
  const whole = drafts.length > 1 || drafts.some(({ pieces }) => pieces.filter(({ period }) => !period).length > 1)
  if (!whole || body.some(isNoted)) return undefined
  const lines = [{ nodes: heading.children, where: 'heading' }]
  return { lines, pieces: [], body: body as Draft['body'], nodes: [heading, ...blocks], titled: true }
}

/** Whether a heading among jobs or degrees is the title of other things: "Courses". */
export function opensOthers({ heading, blocks }: Group): boolean {
  const kind = groupKind(heading)
  return kind !== undefined && !withEntries.has(kind) && kind !== 'other' && blocks.length > 0
}

/** Whether a heading stands over a list of things rather than over what one of them is: "Conferences". */
export function isTitleOfList({ heading, blocks }: Group): boolean {
  const lists = blocks.filter((block) => block.type === 'list')
  if (lists.length === 0 || lists.length < blocks.length || isDated(heading)) return false
  const items = lists.flatMap(({ children }) => children)
  const dated = items.filter(
    ({ children: [first] }) => first?.type === 'paragraph' && findPeriods(inlineOf(first.children).text).length > 0,
  )
  return (
    lists.every(({ ordered }) => ordered) ||
    groupKind(heading) !== undefined ||
    (items.length > 1 && dated.length * 2 > items.length)
  )
}

const withEntries = new Set<SectionKind>(['experience', 'education', 'teaching', 'volunteering'])

function groupKind(heading: Heading): SectionKind | undefined {
  const { text } = inlineOf(heading.children)
  const known = text.length < 40 ? titleKind(text) : undefined
  const { role, organization, school } = senses(text)
  return known?.strength === 2 && !isDated(heading) && role + organization + school === 0 ? known.kind : undefined
}

function isEmployer(heading: Heading): boolean {
  return !isDated(heading) && senses(inlineOf(heading.children).text).role === 0
}

/** Positions under an employer's heading, after a line that says where, if there is one. */
function positionsUnder(
  { heading, blocks }: Group,
  readBody: (blocks: RootContent[]) => Draft[] | undefined,
): { lines: HeadLine[]; drafts: Draft[] } | undefined {
  if (senses(inlineOf(heading.children).text).role > 0) return undefined
  const drafts = positionsIn(blocks, readBody)
  // Under dates of all the time at an employer, positions say theirs and what they were.
  if (isDated(heading)) return drafts?.every(opensWithRole) ? { lines: [], drafts } : undefined
  if (drafts) return { lines: [], drafts }
  const [first, ...rest] = blocks
  if (first?.type !== 'paragraph') return undefined
  const { text } = inlineOf(first.children)
  if (text.length > 60 || text.includes('\n') || findPeriods(text).length > 0 || senses(text).role > 0) return undefined
  const later = positionsIn(rest, readBody)
  return later && { lines: [{ nodes: first.children, where: 'line under the heading' }], drafts: later }
}

function opensWithRole({ pieces }: Draft): boolean {
  return pieces.some(({ line, period, text }) => line === 0 && !period && senses(text).role > 0)
}

/** Positions right under an employer's heading, each opened by its dates alone or by a bold line with or over them. */
function positionsIn(
  blocks: RootContent[],
  readBody: (blocks: RootContent[]) => Draft[] | undefined,
): Draft[] | undefined {
  const dated = blocks.filter(
    (block) => block.type === 'paragraph' && findPeriods(inlineOf(block.children).text).length > 0,
  )
  const found = dated.length > 1 ? readBody(blocks) : undefined
  if (!found || found.length < 2) return undefined
  const opened = found.every(({ lines, pieces }) => {
    const dates = pieces.find(({ period }) => period)
    const alone = dates?.line === 0 && pieces.every(({ line, period }) => line > 0 || period)
    return alone || ((dates?.line ?? 2) < 2 && lines[0]?.where === 'bold line')
  })
  return opened ? found : undefined
}

/** Whether groups under a heading are positions: most of them say when, or what role. */
function positions(groups: readonly Group[], dated: boolean): boolean {
  if (groups.length === 0) return false
  if (groups.every(({ heading }) => isAsideTitle(inlineOf(heading.children).text))) return false
  const filled = groups.filter(({ blocks }) => blocks.length > 0)
  if (filled.length === 0) return false
  const telling = groups.filter(({ heading, blocks }) => {
    const text = inlineOf(heading.children).text
    if ((!dated && findPeriods(text).length > 0) || (senses(text).role > 0 && text.length < 80)) return true
    if (dated) return false
    const next = blocks[0]
    return (
      (next?.type === 'paragraph' || next?.type === 'heading') &&
      inlineOf(next.children).text.length < 60 &&
      findPeriods(inlineOf(next.children).text).length > 0
    )
  })
  return telling.length * 2 > groups.length
}
