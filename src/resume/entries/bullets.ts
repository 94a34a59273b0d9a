/** Entries opened by bullets: "* Role, Employer _2014 – 2018_". */
import type { List, ListItem, RootContent } from 'mdast'
import type { Habit } from '../fields/index.ts'
import { headPieces } from '../fields/index.ts'
import { inlineOf, linesOf, positionOf, slice } from '../inline.ts'
import { findPeriods } from '../periods/parse.ts'
import { senses } from '../words.ts'
import type { Draft } from './draft.ts'
import { draftOf, isDraft } from './draft.ts'
import { readHead } from './head.ts'
import { labelledEnd } from './headItems.ts'
import { labelledDrafts } from './labelled.ts'
import { areProjects } from './projects.ts'

/** The entries of a list, if most of its items open one. */
export function bulletDrafts(list: List, kind: Habit['kind'], dated: boolean): Array<Draft | RootContent> | undefined {
  if (list.children.some(saysYear)) return undefined
  const labelled = labelledDrafts(list)
  if (labelled) return labelled
  const openers = list.children.map((item) => opensEntry(item, kind, dated))
  const count = openers.filter(Boolean).length
  if (count === 0 || count * 2 < list.children.length) return undefined
  return list.children.flatMap((item, index): Array<Draft | RootContent> => {
    if (openers[index] || (count > 1 && count === list.children.length - 1 && isLikeOpener(item)))
      return [itemDraft(item, kind)]
    const [first] = item.children
    const text = first?.type === 'paragraph' ? inlineOf(first.children).text : ''
    if (!dated && text.length < 120 && !/[:：.]\s*$/u.test(text) && item.children.length === 1)
      return [itemDraft(item, kind)]
    return [{ ...list, children: [item], position: item.position }]
  })
}

/** "2019. Best paper": the number is a fact, and an entry has no place for it. */
function saysYear({ data }: ListItem): boolean {
  return (data?.number ?? 0) >= 1000
}

/** Whether the one item among openers that is none has names and a date, too, however it goes on. */
function isLikeOpener({ children: [first] }: ListItem): boolean {
  const text = first?.type === 'paragraph' ? inlineOf(first.children).text : ''
  return text.length < 110 && findPeriods(text).length > 0
}

function itemDraft(item: ListItem, kind: Habit['kind']): Draft {
  const [first, ...rest] = item.children
  if (first?.type !== 'paragraph') return draftOf({ lines: [], body: item.children as RootContent[] }, [item])
  const inline = inlineOf(first.children)
  const [line] = linesOf(inline.text)
  if (!line) return draftOf({ lines: [], body: item.children as RootContent[] }, [item])
  const after = slice(inline, line[1], inline.text.length)
  const more: RootContent[] = after.length > 0 ? [{ ...first, children: after }] : []
  const head = readHead([{ nodes: slice(inline, ...line), where: 'bullet' }], [...more, ...(rest as RootContent[])])
  const [only, ...others] = head.body
  const parts = only?.type === 'list' && others.length === 0 ? bulletDrafts(only, kind, true) : undefined
  const whole = draftOf(head, [item])
  if (!parts || areProjects(whole, parts.filter(isDraft))) return whole
  return draftOf({ ...head, body: [] }, [item], rejoined(parts))
}

/** Items that open nothing, in one list again where they follow each other. */
function rejoined(parts: ReadonlyArray<Draft | RootContent>): Array<Draft | RootContent> {
  const joined: Array<Draft | RootContent> = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (!last || isDraft(last) || isDraft(part) || last.type !== 'list' || part.type !== 'list') joined.push(part)
    else {
      const children = [...last.children, ...part.children]
      joined[joined.length - 1] = { ...last, children, position: positionOf(children) }
    }
  }
  return joined
}

function opensEntry(item: ListItem, kind: Habit['kind'], dated: boolean): boolean {
  const [first, second] = item.children
  if (first?.type !== 'paragraph') return false
  const inline = inlineOf(first.children)
  const lines = linesOf(inline.text)
  if (!lines[0]) return false
  const line = inline.text.slice(...lines[0])
  if (line.length > 200) return false
  const under = lines[1]
    ? inline.text.slice(...lines[1])
    : second?.type === 'list'
      ? firstItem(second)
      : second?.type === 'paragraph'
        ? inlineOf(second.children).text
        : ''
  const periods = findPeriods(line)
  if (periods.some(({ start, end, period }) => period.start || start <= 2 || end >= line.length - 2)) return true
  if (under.length < 80 && findPeriods(under).length > 0 && line.length < 180) return true
  if (second?.type === 'list' && labelledEnd(second) > 0 && line.length < 110) return true
  if (dated) return false
  const names = headPieces([{ nodes: first.children, where: '' }]).length
  const telling =
    kind === 'study' ? senses(line).school * 2 + senses(line).degree : senses(line).role * 2 + senses(line).organization
  const bold = inline.marks.some(({ type, start }) => type === 'strong' && start === 0)
  if (line.length >= 140 || /[.。;:：]$/u.test(line)) return false
  return telling >= 2 ? names >= 2 || bold : kind === 'study' && telling > 0
}

function firstItem(list: List): string {
  const paragraph = list.children[0]?.children[0]
  return paragraph?.type === 'paragraph' ? inlineOf(paragraph.children).text : ''
}
