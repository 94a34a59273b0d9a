/** What machines that read a résumé trip over, told from the text that a reader found and the tree it was made from. */
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import { blocksOf } from '../../src/check/judge/blocks.ts'
import { compare } from '../../src/check/judge/compare.ts'
import { unitsOf } from '../../src/check/judge/units.ts'
import { type Entry, type Field, fieldsOf, isField, type Resume, type Section } from '../../src/resume/nodes.ts'

/** Characters that make a reader's text useless for searching: odd spaces and hyphens, ligatures, private use. */
export const forbidden: RegExp = /[\u00a0\u00ad\u2011\u2060\u202f\ufb00-\ufb06\ue000-\uf8ff\ufffd]/u

/**
 * What a reader's text lacks of the source, or has in another order within a block. A reader may join the halves of
 * "service-mesh" where a line ends at the hyphen: it cannot know better. Without `tables` their rows may be read by column.
 */
export function lostOf(
  resume: Resume,
  given: readonly string[],
  { tables = true }: { tables?: boolean } = {},
): string[] {
  // The number of a footnote comes without a space; other words cut here are put together again in comparing.
  const pages = given.map((text) => text.replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' '))
  const found = new Set(pages.flatMap(unitsOf))
  return compare(blocksOf(resume), pages.map(unitsOf))
    .filter(({ lost }) => lost.length === 0 || !found.has(lost.join('')))
    .filter(({ lost, block }) => lost.length > 0 || tables || !/^table/.test(block.node.type))
    .map(({ block, lost }) => `${block.units.join(' ')}: ${lost.join(' ') || 'order'}`)
}

/** Numbers of lists, notes and pages are no section's own. */
const telling = /\p{L}{3}/u

/** Sections that words of another section interrupt; without `tables` only those that hold none. */
export function interrupted(
  resume: Resume,
  pages: readonly string[],
  { tables = true }: { tables?: boolean } = {},
): string[] {
  const sections = resume.children.filter((child): child is Section => child.type === 'section')
  const holdsTable = sections.map((section) => blocksOf(section as Node).some(({ node }) => /^table/.test(node.type)))
  const units = sections.map((section) => new Set(blocksOf(section as Node).flatMap((block) => block.units)))
  const elsewhere = new Set(
    resume.children
      .filter(({ type }) => type !== 'section')
      .flatMap((child) => blocksOf(child as Node).flatMap((block) => block.units)),
  )
  const text = pages.flatMap(unitsOf)
  const spans = units.flatMap((own, index) => {
    const places = [...text.entries()].filter(
      ([, unit]) =>
        telling.test(unit) &&
        own.has(unit) &&
        !elsewhere.has(unit) &&
        units.every((other, at) => at === index || !other.has(unit)),
    )
    const title = textOf(sections[index]!.children.filter(isField)).slice(0, 30)
    if (places.length === 0 || (holdsTable[index] && !tables)) return []
    return [{ title, first: places[0]![0], last: places.at(-1)![0] }]
  })
  return spans
    .sort((a, b) => a.first - b.first)
    .flatMap((span, index, all) =>
      index > 0 && all[index - 1]!.last > span.first ? [`${all[index - 1]!.title} by ${span.title}`] : [],
    )
}

/** Entries whose dates do not stand between their own title and the next. */
export function strayDates(resume: Resume, pages: readonly string[]): string[] {
  const text = ` ${pages.flatMap(unitsOf).join(' ')} `
  const entries = entriesOf(resume).flatMap((entry) => {
    const [period] = fieldsOf(entry, 'period')
    const head = entry.children.find(
      (child): child is Field => isField(child) && ['role', 'title', 'organization'].includes(child.name),
    )
    const title = head && plain(head)
    return period && title ? [{ title, period: plain(period) }] : []
  })
  // A title that is written twice, or is a word of the text as well, tells no place.
  const placed = entries.flatMap((entry) => {
    const at = text.indexOf(` ${entry.title} `)
    return at >= 0 && text.indexOf(` ${entry.title} `, at + 1) < 0 ? [{ ...entry, at }] : []
  })
  const places = placed.map(({ at }) => at).sort((a, b) => a - b)
  return placed
    .filter(
      ({ at, period }) =>
        !text.slice(at, 1 + (places.find((place) => place > at) ?? text.length)).includes(` ${period} `),
    )
    .map(({ title, period }) => `${title}: ${period}`)
}

/** Entries whose role and employer stand on one line. */
export function rolesBesideEmployers(resume: Resume, pages: readonly string[]): string[] {
  const lines = pages.flatMap((page) => page.split('\n')).map((line) => ` ${unitsOf(line).join(' ')} `)
  return entriesOf(resume).flatMap((entry) => {
    const [[role], [organization]] = [fieldsOf(entry, 'role'), fieldsOf(entry, 'organization')]
    if (!role || !organization) return []
    const both = lines.find((line) => line.includes(` ${plain(role)} `) && line.includes(` ${plain(organization)} `))
    return both ? [both.trim()] : []
  })
}

function entriesOf(resume: Resume): Entry[] {
  const entries: Entry[] = []
  visit(resume as Node, 'entry', (entry) => void entries.push(entry as Entry))
  return entries
}

function plain(field: Field): string {
  return unitsOf(textOf(field.children)).join(' ')
}
