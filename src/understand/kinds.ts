/** What sections are of, where their titles do not tell, or tell of jobs and degrees at once. */
import type { RootContent } from 'mdast'
import { featureIndex } from '../evidence/featureNames.ts'
import { isDated, isOnlyDates } from '../evidence/unit.ts'
import { unitsOf } from '../evidence/units.ts'
import { rememberedOf } from '../memory.ts'
import { inlineOf } from '../resume/inline.ts'
import type { SectionKind } from '../resume/nodes.ts'
import { mentionsExperience, titleKind } from '../resume/titles.ts'
import type { Reading, Subject } from './division.ts'
import { readingsOf } from './entries.ts'
import { role } from './model.ts'
import type { Path, Read } from './reading.ts'
import type { RawSection } from './sections.ts'

/** A section, and what its entries are of; absent where it is not of jobs or degrees. */
export interface Kinded extends RawSection {
  subject?: Subject
}

/** What nothing tells of. */
const anything: Subject = { study: undefined, mixed: true }

/** Sections of jobs, whatever they are called. */
const ofJobs = new Set<SectionKind>(['experience', 'volunteering', 'teaching'])

/** Sections with what they are of. Without a title for jobs, or for degrees, the entries themselves tell. */
export function withKinds(sections: readonly RawSection[]): Kinded[] {
  const has = (kind: SectionKind): boolean => sections.some((section) => section.kind === kind)
  const missing = (['experience', 'education'] as const).filter((kind) => !has(kind))
  return sections.flatMap((section) => kindedOf({ section, missing }))
}

type Missing = ReadonlyArray<'experience' | 'education'>

/** While a résumé is edited, what did not change is not decided again. */
const kindedOf = rememberedOf(
  ({ section, missing }: { section: RawSection; missing: Missing }): Kinded[] =>
    withoutStrays(section).map((part) => withKind(part, missing)),
  ({ section: { title, blocks } }) => (title ? [title, ...blocks] : blocks),
  ({ section: { title, kind, reason }, missing }) => `${title === undefined} ${kind} ${reason} ${missing}`,
)

function withKind(section: RawSection, missing: Missing): Kinded {
  if (holdsJobs(section))
    return {
      ...section,
      kind: 'experience',
      reason: 'roles and employers in dated entries',
      subject: { study: false, mixed: false },
    }
  if (ofJobs.has(section.kind))
    return {
      ...section,
      subject: { study: false, mixed: missing.includes('education') && section.kind === 'experience' },
    }
  if (section.kind === 'education')
    return { ...section, subject: subjectOfStudies(section, missing.includes('experience')) }
  const told = section.kind === 'other' ? toldKind(section) : undefined
  if (!told || (!told.plain && !missing.includes(told.kind))) return section
  return {
    ...section,
    kind: told.kind,
    reason: 'what its dated entries say',
    subject: { study: undefined, mixed: true },
  }
}

function subjectOfStudies({ title }: RawSection, alone: boolean): Subject {
  const text = title ? inlineOf(title.children).text : ''
  const parts = text.split(/\s*[&/+,・、]\s*|\s+\p{L}{1,3}\s+/u).map((part) => titleKind(part)?.kind)
  if (parts.length > 1 && parts.includes('experience') && parts.includes('education'))
    return { study: undefined, mixed: true }
  return { study: true, mixed: alone || mentionsExperience(text) }
}

/** Whether a section of skills or projects, whose title speaks of experience too, holds jobs. */
function holdsJobs({ kind, title, blocks }: RawSection): boolean {
  if (kind !== 'skills' && kind !== 'projects') return false
  if (title === undefined || !mentionsExperience(inlineOf(title.children).text)) return false
  const { jobs, whole } = counted(blocks)
  return whole && jobs > 0
}

/** What most dated entries of a section are of, and whether that is plain even beside sections whose titles tell. */
function toldKind({ title, blocks }: RawSection): { kind: 'experience' | 'education'; plain: boolean } | undefined {
  const { jobs, degrees, whole, named } = counted(blocks)
  if (!whole) return undefined
  const unknown = title !== undefined && titleKind(inlineOf(title.children).text) === undefined
  return { kind: jobs >= degrees ? 'experience' : 'education', plain: unknown && named }
}

/** Entries that are sure: with dates and a name, and with points enough. */
const enough = 3.5

function isSure({ score, mask }: Path): boolean {
  return score >= enough && (mask & 16) !== 0 && (mask & 3) !== 0
}

interface Counted {
  jobs: number
  degrees: number
  /** Whether most entries are sure. */
  whole: boolean
  /** Whether most have an employer or a school and a role or a degree that is known as one. */
  named: boolean
}

const counted: (blocks: readonly RootContent[]) => Counted = rememberedOf(countedAmong, (blocks) => blocks)
const strayReadings: (blocks: readonly RootContent[]) => readonly Reading[] = rememberedOf(
  (blocks) => readingsOf(unitsOf(blocks), anything),
  (blocks) => blocks,
)

function countedAmong(blocks: readonly RootContent[]): Counted {
  const units = unitsOf(blocks)
  if (!units.some(isDated)) return { jobs: 0, degrees: 0, whole: false, named: false }
  const heads = readingsOf(units, anything).filter(({ head }) => head.kind !== 'title')
  const entries = heads.filter(({ head }) => head.kind !== 'employer')
  const sure = entries.filter(({ path }) => isSure(path))
  const degrees = sure.filter(({ head }) => head.study).length
  const named = sure.filter(({ path, reads }) => (path.mask & 3) === 3 && reads.some(isKnownRole)).length
  const most = (count: number): boolean => count > 0 && count * 2 > entries.length
  return { jobs: sure.length - degrees, degrees, whole: most(sure.length), named: most(named) }
}

const telling = (['a word of roles', 'a word of degrees'] as const).map(featureIndex)

function isKnownRole({ label, segment }: Read): boolean {
  return label === role && telling.some((feature) => segment.features.includes(feature))
}

/** Header blocks, and the section of jobs and degrees that begins among them, where none has a title. */
export function strayEntries(
  header: readonly RootContent[],
  sections: readonly RawSection[],
): { header: RootContent[]; section?: Kinded } {
  const none = { header: [...header] }
  if (sections.some(({ kind }) => kind === 'experience')) return none
  const units = unitsOf(header)
  if (!units.some(isDated)) return none
  const heads = strayReadings(header).filter(({ head, path }) => head.at > 0 && isSure(path))
  const [first] = heads
  if (!first || heads.length < 2) return none
  const at = header.indexOf(units[first.head.at]!.block)
  if (at < 1) return none
  const over = header[at - 1]!
  const known = over.type === 'heading' ? titleKind(inlineOf(over.children).text) : undefined
  const section: Kinded = {
    ...(known && over.type === 'heading' ? { title: over } : {}),
    kind: 'experience',
    reason: 'dated entries',
    blocks: header.slice(at),
    subject: { study: undefined, mixed: true },
  }
  return { header: header.slice(0, known ? at - 1 : at), section }
}

/** Sections without entries, among whose blocks jobs may have strayed: a side column read with the main one. */
const withoutEntries = new Set<SectionKind>(['skills', 'languages', 'contact', 'talks', 'interests', 'references'])

/** Such a section divided where the first job with a role, an employer and a line of dates begins. */
function withoutStrays(section: RawSection): RawSection[] {
  if (!withoutEntries.has(section.kind) || !section.blocks.some(isDates)) return [section]
  const units = unitsOf(section.blocks)
  const stray = strayReadings(section.blocks).find(
    ({ head, path }) =>
      isSure(path) &&
      (path.mask & 3) === 3 &&
      units[head.at]!.node.type === 'paragraph' &&
      units.slice(head.at, head.end).some(isOnlyDates),
  )
  const at = stray ? section.blocks.indexOf(units[stray.head.at]!.block) : -1
  if (at < 0) return [section]
  const kind = stray!.head.study ? 'education' : 'experience'
  return [
    { ...section, blocks: section.blocks.slice(0, at) },
    { kind, reason: 'names over dates among other things', blocks: section.blocks.slice(at) },
  ]
}

function isDates(block: RootContent): boolean {
  return block.type === 'paragraph' && unitsOf([block]).every(isOnlyDates)
}
