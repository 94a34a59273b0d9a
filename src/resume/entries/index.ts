/** The entries of a section, whatever opens them. */
import type { RootContent } from 'mdast'
import type { Habit } from '../fields.ts'
import type { Entry, SectionKind } from '../nodes.ts'
import type { Draft, Part } from './draft.ts'
import { entryOf, habitOf, isDraft, isNoted } from './draft.ts'
import { flatDrafts } from './flat.ts'
import { groupsOf, headingDraft } from './headings.ts'

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

/** Find the entries among the blocks of a section. */
export function readEntries(blocks: readonly RootContent[], kind: SectionKind): Array<Entry | RootContent> {
  const habit = habits[kind]
  if (!habit) return [...blocks]
  const found = habit === 'other' ? headingDrafts(blocks, () => undefined) : findDrafts(blocks, habit)
  const drafts = found.flatMap((part) => (isDraft(part) ? [part] : isNoted(part) ? part.drafts : []))
  if (drafts.length === 0) return [...blocks]
  const common = habitOf(allDrafts(drafts), habit)
  return found.map((part): Entry | RootContent => {
    if (isDraft(part)) return entryOf(part, common)
    if (!isNoted(part)) return part
    const entries = part.drafts.map((draft) => entryOf(draft, common))
    return { ...part.table, data: { ...part.table.data, entries } }
  })
}

function findDrafts(blocks: readonly RootContent[], kind: Habit['kind']): Part[] {
  if (blocks.some((block) => block.type === 'heading'))
    return headingDrafts(blocks, (inner) => nestedDrafts(inner, kind))
  return flatDrafts(blocks, kind) ?? [...blocks]
}

function headingDrafts(
  blocks: readonly RootContent[],
  readBody: (blocks: RootContent[]) => Draft[] | undefined,
): Part[] {
  const { lead, groups } = groupsOf(blocks)
  const before = lead.length > 0 ? (flatDrafts(lead, 'job', true) ?? lead) : []
  return [...before, ...groups.map((group) => headingDraft(group, readBody))]
}

/** Positions among blocks under an employer's heading: only if all the blocks belong to one of them. */
function nestedDrafts(blocks: RootContent[], kind: Habit['kind']): Draft[] | undefined {
  const found = flatDrafts(blocks, kind, true)
  return found?.every(isDraft) && found.length > 0 ? found : undefined
}

function allDrafts(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => [draft, ...allDrafts(draft.body.filter(isDraft))])
}
