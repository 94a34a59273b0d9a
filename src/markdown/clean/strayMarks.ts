/**
 * Marks of bold text that are left as they stand, since there is a space inside of them: `**Name: **Ada`, `** Skills **`.
 * Two of them on a line with words between are bold all the same; others get a warning.
 */
import type { Emphasis, PhrasingContent, Root, Strong, Text } from 'mdast'
import type { Node, Point } from 'unist'
import type { VFile } from 'vfile'
import { masks } from '../masks.ts'
import { mergeTexts, pointsIn, sliceText, spanning, textOf } from './phrasing.ts'
import { eachParent, isParent } from './walk.ts'

const marksOrLineEnds = /(?<![*_])(?:\*{2,3}|__)(?![*_])|\n/g
const starred = /(?<![*_])\*{2,3}(?![*_])/g

/** Marks in a text that may open or close bold text. */
interface Run {
  text: Text
  opens: boolean
}

export function strayMarks(root: Root, source: string): void {
  if (!/\*\*|__/.test(source)) return
  eachParent(root, (parent) => {
    const children = parent.children as PhrasingContent[]
    if (!children.some((child) => child.type === 'text' && /\*\*|__/.test(child.value))) return
    const pieces = children.flatMap((child) => (child.type === 'text' ? piecesOf(child, source) : [child]))
    if (pieces.filter(isRun).length > 1) parent.children = paired(pieces)
  })
}

function isRun(piece: PhrasingContent | Run): piece is Run {
  return !('type' in piece)
}

/** A text cut at its marks and line endings. */
function piecesOf(node: Text, source: string): Array<PhrasingContent | Run> {
  const pointAt = pointsIn(node, source)
  const pieces: Array<PhrasingContent | Run> = []
  let from = 0
  const cut = (to: number): void => {
    if (to > from) pieces.push(sliceText(node, from, to, pointAt))
    from = to
  }
  for (const { 0: sign, index } of node.value.matchAll(marksOrLineEnds)) {
    if (sign !== '\n' && !isBare(pointAt(index), sign, source)) continue
    cut(index)
    const text = sliceText(node, index, index + sign.length, pointAt)
    pieces.push(sign === '\n' ? text : { text, opens: mayOpen(node.value, index, sign) })
    from = index + sign.length
  }
  cut(node.value.length)
  return pieces
}

/** Whether signs are written without a backslash. */
function isBare(point: Point | undefined, signs: string, source: string): point is Point {
  return point !== undefined && source.startsWith(signs, point.offset)
}

/** At a word's start; or at that of the line, where a space follows. */
function mayOpen(text: string, index: number, signs: string): boolean {
  const before = text.slice(0, index)
  const apart = /\s/.test(text.charAt(index + signs.length))
  return apart ? /(?:^|\n)\s*$/.test(before) : /(?:^|[\s\p{Ps}\p{Pi}"'|,;:：、，/–—-])$/u.test(before)
}

function paired(pieces: ReadonlyArray<PhrasingContent | Run>): PhrasingContent[] {
  const done: PhrasingContent[] = []
  let open: { run: Run; at: number } | undefined
  for (const piece of pieces) {
    if (!isRun(piece)) {
      if (piece.type === 'break' || (piece.type === 'text' && piece.value === '\n')) open = undefined
      done.push(piece)
      continue
    }
    const content = open ? done.slice(open.at + 1) : []
    if (open && open.run.text.value === piece.text.value && /\p{L}/u.test(textOf(content))) {
      done.splice(open.at, done.length, ...bold(open.run.text, content, piece.text))
      open = undefined
      continue
    }
    if (piece.opens) open = { run: piece, at: done.length }
    done.push(piece.text)
  }
  return mergeTexts(done.filter((node, index) => !isIdleSpace(node, done[index - 1], done[index + 1])))
}

/** Whether a space put outside of bold text stands at the end of a line or beside another space. */
function isIdleSpace(node: PhrasingContent, before?: PhrasingContent, after?: PhrasingContent): boolean {
  if (node.type !== 'text' || node.value !== ' ' || node.position) return false
  return !before || !after || /\s$/.test(textOf(before)) || /^\s/.test(textOf(after))
}

/** Bold content, the spaces at its ends outside. */
function bold(open: Text, content: PhrasingContent[], close: Text): PhrasingContent[] {
  const [first, last] = [content[0]!, content.at(-1)!]
  const before = first.type === 'text' && /^\s/.test(first.value)
  const after = last.type === 'text' && /\s$/.test(last.value)
  if (before) (first as Text).value = (first as Text).value.trimStart()
  if (after) (last as Text).value = (last as Text).value.trimEnd()
  const children = content.filter((child) => child.type !== 'text' || child.value !== '')
  const inner: PhrasingContent[] =
    open.value.length === 3 ? [spanning<Emphasis>({ type: 'emphasis', children })] : children
  const node = spanning<Strong>({ type: 'strong', children: inner })
  if (open.position && close.position) node.position = { start: open.position.start, end: close.position.end }
  const space: Text = { type: 'text', value: ' ' }
  return [...(before ? [space] : []), node, ...(after ? [{ ...space }] : [])]
}

/** Warn of asterisks that are set as they stand. */
export function tellStrayMarks(root: Root, source: string, file?: VFile): void {
  if (file && source.includes('**')) tell(root, source, file)
}

function tell(node: Node, source: string, file: VFile): void {
  if (isParent(node)) for (const child of node.children) tell(child, source, file)
  if (node.type !== 'text' || !(node as Text).value.includes('**')) return
  const text = node as Text
  const pointAt = pointsIn(text, source)
  for (const { 0: signs, index } of text.value.matchAll(starred)) {
    const start = pointAt(index)
    const [before, after] = [text.value.charAt(index - 1), text.value.charAt(index + signs.length)]
    if (!isBare(start, signs, source) || !/\S/.test(before + after) || masks(before, after, signs.length)) continue
    const message = file.message(
      `Unexpected \`${signs}\` without its pair, expected bold text: it is set as it stands`,
      {
        place: { start, end: { ...start, column: start.column + signs.length, offset: start.offset! + signs.length } },
        ruleId: 'stray-mark',
        source: 'mdcv',
      },
    )
    message.note = `Close it on the same line, or write ${[...signs].map((sign) => `\\${sign}`).join('')} where asterisks are meant`
  }
}
