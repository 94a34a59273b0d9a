/** The entries of a section, whatever opens them. */
import type { RootContent } from 'mdast'
import type { Parent } from 'unist'
import { rememberedOf } from '../../memory.ts'
import { foreignPlace, type Habit } from '../fields/index.ts'
import { inlineOf } from '../inline.ts'
import type { Entry, SectionKind } from '../nodes.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeLike, senses } from '../words.ts'
import { definitionDrafts } from './definitions.ts'
import { entriesAmong } from '../../understand/entries.ts'
import type { Draft, Part } from './draft.ts'
import { entryOf as entryOfDraft, habitOf, isDraft, isNoted } from './draft.ts'
import { flatDrafts } from './flat.ts'
import { type Group, groupsOf, headingDraft, isTitleOfList, opensOthers, titledDraft } from './headings.ts'

/** Sections whose parts are jobs, degrees, or other things with a title and a time. */
const habits: Partial<Record<SectionKind, Habit['kind']>> = {
  experience: 'job',
  volunteering: 'job',
  teaching: 'job',
  education: 'study',
  projects: 'other',
  publications: 'other',
  talks: 'other',
  awards: 'other',
  certifications: 'other',
}

/** Sections whose items are as often bullets as parts of their own. */
const ofLists = new Set<SectionKind>(['publications', 'talks', 'awards', 'certifications'])

/** Find the entries among the blocks of a section. */
export function readEntries(blocks: readonly RootContent[], kind: SectionKind): Array<Entry | RootContent> {
  const habit = habits[kind]
  if (!habit) return [...blocks]
  if (habit !== 'other' && !process.env.OLD) return entriesAmong(blocks, habit === 'study')
  const found = habit === 'other' ? titledDrafts(blocks, ofLists.has(kind)) : findDrafts(blocks, habit)
  const drafts = found.flatMap((part) => (isDraft(part) ? [part] : isNoted(part) ? part.drafts : []))
  if (drafts.length === 0 || (habit === 'job' && vague(drafts))) return [...blocks]
  const common = habitOf(allDrafts(drafts), habit)
  return found.map((part): Entry | RootContent => {
    if (isDraft(part)) return entryOf({ draft: part, habit: common })
    if (!isNoted(part)) return part
    const entries = part.drafts.map((draft): Entry => ({ ...entryOf({ draft, habit: common }), data: { row: true } }))
    return { ...part.table, data: { ...part.table.data, entries } }
  })
}

/** Whether dated entries among blocks read like jobs or like degrees. */
export function entryKind(blocks: readonly RootContent[]): 'experience' | 'education' | undefined {
  const drafts = findDrafts(blocks, 'job').flatMap((part) =>
    isDraft(part) ? [part] : isNoted(part) ? part.drafts : [],
  )
  const dated = allDrafts(drafts).filter(({ pieces }) => pieces.some(({ period }) => period))
  if (dated.length === 0 || dated.length * 2 < drafts.length) return undefined
  let jobs = 0
  let studies = 0
  for (const { pieces } of dated) {
    const { role, degree, school } = senses(pieces.map(({ text }) => text).join(' | '))
    if (school > 0 && (degree > 0 || role === 0)) studies++
    else if (role > 0) jobs++
  }
  if (Math.max(jobs, studies) * 2 < dated.length) return undefined
  return jobs >= studies ? 'experience' : 'education'
}

/** Whether most dated entries among blocks have an employer's name or a place, or three names: projects seldom do. */
export function haveEmployers(blocks: readonly RootContent[]): boolean {
  const drafts = findDrafts(blocks, 'job').filter((part): part is Draft => !isNoted(part) && isDraft(part))
  const dated = allDrafts(drafts).filter(({ pieces }) => pieces.some(({ period }) => period))
  const names = dated.map(({ pieces }) => pieces.filter(({ period }) => !period).map(({ text }) => text))
  const told = names.filter(
    (texts) =>
      texts.some((text) => senses(text).organization > 0 || placeLike(text) || foreignPlace(text)) || isJob(texts),
  )
  return told.length * 2 > names.length
}

/** Whether names are three, one of them a role: of a project there are seldom more than two. */
function isJob(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text) => text.split(/[,，、]/))
  return parts.length > 2 && parts.some((part) => senses(part).role > 0)
}

function findDrafts(blocks: readonly RootContent[], kind: Habit['kind']): Part[] {
  if (blocks.some((block) => block.type === 'heading') && !headedByLines(blocks)) return headingDrafts(blocks, kind)
  return flatDrafts(blocks, kind) ?? [...blocks]
}

/** Things with a title and a time: under headings, and in definition lists with dates. Lists of them stay lists. */
function titledDrafts(blocks: readonly RootContent[], listed: boolean): Part[] {
  const { lead, groups } = groupsOf(blocks)
  const before = lead.flatMap((block): Part[] =>
    (block.type as string) === 'defList' ? (definitionDrafts(block as unknown as Parent, 'other') ?? [block]) : [block],
  )
  return [
    ...before,
    ...groups.flatMap((group): Part[] =>
      listed && isTitleOfList(group) ? [group.heading, ...group.blocks] : [draftUnder.other(group)],
    ),
  ]
}

/** The draft of a group: of one that did not change, the same. */
const draftUnder: Record<Habit['kind'], (group: Group) => Draft> = {
  job: rememberedOf((group) => groupDraft(group, 'job'), blocksOf),
  study: rememberedOf((group) => groupDraft(group, 'study'), blocksOf),
  other: rememberedOf((group) => headingDraft(group, () => undefined), blocksOf),
}

function groupDraft(group: Group, kind: Habit['kind']): Draft {
  return (
    titledDraft(group, (inner) => findDrafts(inner, kind)) ?? headingDraft(group, (inner) => nestedDrafts(inner, kind))
  )
}

function blocksOf({ heading, blocks }: Group): readonly object[] {
  return [heading, ...blocks]
}

const entryOf = rememberedOf(
  ({ draft, habit }: { draft: Draft; habit: Habit }) => entryOfDraft(draft, habit),
  ({ draft }) => [draft],
  ({ habit }) => JSON.stringify(habit),
)

/** Whether dated lines open the entries and the headings under them only say more: "**Engineer** 2019" over "#### Employer". */
function headedByLines(blocks: readonly RootContent[]): boolean {
  const openers = blocks.filter(
    (block, index) => block.type === 'paragraph' && blocks[index + 1]?.type === 'heading' && isDated(block),
  )
  if (openers.length === 0 || blocks[0] !== openers[0]) return false
  return !blocks.some((block) => block.type === 'heading' && isDated(block))
}

function isDated(block: RootContent): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false
  const { text } = inlineOf(block.children)
  return text.length < 160 && findPeriods(text).length > 0
}

function headingDrafts(blocks: readonly RootContent[], kind: Habit['kind']): Part[] {
  const { lead, groups } = groupsOf(blocks)
  const before = lead.some((block) => block.type === 'heading' && isDated(block))
    ? headingDrafts(lead, kind)
    : lead.length > 0
      ? (flatDrafts(lead, 'job', true) ?? lead)
      : []
  return [
    ...before,
    ...groups.flatMap((group): Part[] =>
      opensOthers(group) ? [group.heading, ...group.blocks] : [draftUnder[kind](group)],
    ),
  ]
}

/** Positions among blocks under an employer's heading: only if all the blocks belong to one of them. */
function nestedDrafts(blocks: RootContent[], kind: Habit['kind']): Draft[] | undefined {
  const found = flatDrafts(blocks, kind, true)
  return found?.every(isDraft) && found.length > 0 ? found : undefined
}

/** Whether no draft has a date, and few have a role and an employer. */
function vague(drafts: readonly Draft[]): boolean {
  const all = allDrafts(drafts)
  if (all.some(({ pieces }) => pieces.some(({ period }) => period))) return false
  const named = all.filter(({ pieces }) => pieces.length > 1 || pieces.some(({ text }) => senses(text).role > 0))
  return named.length * 2 < all.length
}

function allDrafts(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => [draft, ...allDrafts(draft.body.filter(isDraft))])
}
