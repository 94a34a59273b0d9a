/** Dates of which a résumé's language tells the month, or else the year alone. */
import type { Node, Parent } from 'unist'
import { guessLanguage, runningText } from '../../resume/language.ts'
import type { Period, PlainDate, Resume } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { certain } from '../../resume/periods/dates.ts'

/** The résumé with what is certain of its dates: "6/1/2020" is in June only for some. What does not change is shared. */
export function settled(resume: Resume, lang: string | undefined): Resume {
  let language = lang
  return withDates(resume, () => (language ??= guessLanguage(runningText(resume)))) as Resume
}

function withDates(node: Node, lang: () => string): Node {
  if (isField(node))
    return node.name === 'period' && isUnsure(node.period)
      ? ({ ...node, period: sure(node.period, lang) } as Node)
      : node
  if (!('children' in node)) return node
  const { children, data } = node as Parent & { data?: { entries?: Node[] } }
  const inside = children.map((child) => withDates(child, lang))
  const noted = data?.entries?.map((entry) => withDates(entry, lang))
  const same = inside.every((child, index) => child === children[index])
  if (same && (noted?.every((entry, index) => entry === data!.entries![index]) ?? true)) return node
  return { ...node, children: inside, ...(noted && { data: { ...data, entries: noted } }) } as Node
}

function isUnsure({ start, end, terms }: Period): boolean {
  return Boolean(start?.unsure || (end !== 'present' && end?.unsure) || terms?.some(isUnsure))
}

function sure({ start, end, terms }: Period, lang: () => string): Period {
  const date = (date: PlainDate): PlainDate => (date.unsure ? certain(date, lang()) : date)
  return {
    ...(start && { start: date(start) }),
    ...(end && { end: end === 'present' ? end : date(end) }),
    ...(terms && { terms: terms.map((term) => sure(term, lang)) }),
  }
}
