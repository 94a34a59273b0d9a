/** Bullets that belong to the head of an entry. */
import type { List, ListItem, PhrasingContent, RootContent } from 'mdast'
import type { HeadLine } from '../fields/index.ts'
import { inlineOf, positionOf, slice } from '../inline.ts'
import { labelOf } from '../labels.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeLike, senses, telling } from '../words.ts'
import { type Have, type Head, mostLines, note, sentence, withoutPeriods } from './have.ts'

/** First bullets that only give dates, a place or a labelled field. */
export function takeItems(list: List, rest: RootContent[], have: Have): Head | undefined {
  if (list.children.filter(isPosition).length > 1) return undefined
  const lines: HeadLine[] = []
  let count = 0
  const names = have.period ? -1 : Math.max(datumIndex(list), labelledEnd(list))
  for (const item of list.children) {
    const nodes = onlyLine(item)
    if (
      !nodes ||
      count >= mostLines ||
      !(
        count < names ||
        isDatum(nodes, have) ||
        isName(nodes, have) ||
        (list.children.length === 1 && isRole(nodes, have)) ||
        isSchool(nodes, have)
      )
    )
      break
    note(have, inlineOf(nodes).text)
    lines.push(...headBullet(nodes))
    have.labelled ||= isLabelled(nodes) || (count < names && labelOf(inlineOf(nodes).text) !== undefined)
    count++
  }
  if (count === 0) return undefined
  const left: ListItem[] = list.children.slice(count)
  return { lines, body: left.length > 0 ? [{ ...list, children: left, position: positionOf(left) }, ...rest] : rest }
}

/** Whether a bullet's label says what field it is. */
function isLabelled(nodes: readonly PhrasingContent[]): boolean {
  const kinds = labelOf(inlineOf(nodes).text)?.kinds ?? []
  return kinds.includes('degree') || kinds.includes('role') || kinds.includes('organization')
}

/** A bullet of the head; what its label says is a field only if the label is known, or if it is a school. */
function headBullet(nodes: readonly PhrasingContent[]): HeadLine[] {
  const where = 'bullet under it'
  const inline = inlineOf(nodes)
  const { text } = inline
  const label = labelOf(text)
  if (!label || label.kinds.length > 0 || findPeriods(text).length > 0) return [{ nodes, where }]
  if (senses(text.slice(label.end)).school === 0) return [{ nodes, where, known: 'detail' }]
  return [
    { nodes: slice(inline, 0, label.end), where, known: 'detail' },
    { nodes: slice(inline, label.end, text.length), where, known: 'organization' },
  ]
}

/** Where first bullets that all have labels end, if dates are among them: "Period: …"; -1 for none. */
export function labelledEnd(list: List): number {
  let end = -1
  let dated = false
  for (const [index, item] of list.children.slice(0, mostLines).entries()) {
    const nodes = onlyLine(item)
    const label = nodes && labelOf(inlineOf(nodes).text)
    if (!label || inlineOf(nodes).text.length > 90) break
    if (label.kinds.includes('period')) dated = true
    if (label.kinds.some((kind) => kind !== 'aside')) end = index + 1
  }
  return dated ? end : -1
}

/** Which of the first bullets is nothing but dates, after short ones that can only be names; -1 for none. */
export function datumIndex(list: List): number {
  for (const [index, item] of list.children.slice(0, 3).entries()) {
    const nodes = onlyLine(item)
    const text = nodes ? inlineOf(nodes).text : ''
    if (text === '' || text.length > 90 || sentence.test(text) || labelOf(text)) return -1
    if (findPeriods(text).length > 0) return withoutPeriods(text).length <= 24 ? index : -1
  }
  return -1
}

function onlyLine(item: ListItem): PhrasingContent[] | undefined {
  const [only, ...more] = item.children
  if (only?.type !== 'paragraph' || more.length > 0) return undefined
  return inlineOf(only.children).text.includes('\n') ? undefined : only.children
}

/** Under an opener that is only dates the first bullets give the names. */
function isName(nodes: readonly PhrasingContent[], have: Have): boolean {
  const { text } = inlineOf(nodes)
  if (!have.period || text.length > 90 || /[.。!！:：;]\s*$/u.test(text)) return false
  return have.names === 0 ? true : have.nameless && have.names < 2 && telling(text) > 0
}

/** Whether a bullet has dates and words beside them: several such are positions. */
function isPosition(item: ListItem): boolean {
  const [first] = item.children
  if (first?.type !== 'paragraph') return false
  const text = inlineOf(first.children).text.slice(0, 200)
  return findPeriods(text).length > 0 && withoutPeriods(text).length > 4 && !labelOf(text)?.kinds.length
}

/** Whether the only bullet under an employer or a school names the role or the degree. */
function isRole(nodes: readonly PhrasingContent[], have: Have): boolean {
  const { text } = inlineOf(nodes)
  const tells = senses(text).role + senses(text).degree > 0
  return !have.role && have.names < 3 && text.length <= 80 && tells && !/[.。]\s/u.test(text)
}

/** Whether the first bullet under a degree names the school. */
function isSchool(nodes: readonly PhrasingContent[], have: Have): boolean {
  const { text } = inlineOf(nodes)
  const lone = have.names === 1 || have.labelled
  return have.period && !have.school && !have.role && lone && text.length <= 80 && senses(text).school > 0
}

/** Whether a bullet is a datum of the head and not something done. */
function isDatum(nodes: readonly PhrasingContent[], have: Have): boolean {
  const inline = inlineOf(nodes)
  const { text } = inline
  if (text.length > 90) return false
  const label = labelOf(text)
  if (
    label?.kinds.some(
      (kind) =>
        kind === 'period' ||
        kind === 'role' ||
        kind === 'organization' ||
        kind === 'location' ||
        kind === 'degree' ||
        kind === 'client',
    )
  ) {
    if (label.kinds.includes('period')) return !have.period && findPeriods(text).length > 0
    return !sentence.test(text)
  }
  const bare = withoutPeriods(text)
  if (!have.period && findPeriods(text).length > 0) return bare.replace(/[\s,|·•–—-]/gu, '').length <= 24
  return !have.place && placeLike(text)
}
