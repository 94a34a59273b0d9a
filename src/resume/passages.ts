/**
 * Passages in Chinese, Japanese or Korean that are not in the language of the text around them, so that each is set in
 * the forms of its own characters, and readers aloud are told.
 */
import type { Node, Parent } from 'unist'
import { rememberedOf } from '../memory.ts'
import type { Resume } from './nodes.ts'
import { type HanScript, scriptOfPassage } from './scriptTable.ts'

/** A stretch of text in another language; it stands where text can. */
export interface Passage extends Parent {
  type: 'passage'
  script: HanScript
}

/** A run of characters that only these languages have. */
const run =
  /((?:[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}][\u3001-\u303f\u30fb\u30fc\uff01-\uff60]*)+)/u

/** Parts of a résumé that stay as they are while others are edited. */
const keeping: ReadonlySet<string> = new Set(['section', 'entry'])
const keptPart = rememberedOf(
  ({ node, scripts }: { node: Parent; scripts: Scripts }) => inLines(node, scripts),
  ({ node }) => [node],
  ({ scripts: { around, han } }) => `${around} ${han}`,
)

interface Scripts {
  /** Of the language of the text; none where that is written in other letters. */
  around: HanScript | undefined
  /** What Han characters count for where nothing speaks for another. */
  han: HanScript
}

/** The tree with its passages, for a text in the language `lang` (BCP 47); what changes is copied, the rest shared. */
export function withPassages(resume: Resume, lang: string, han: HanScript): Resume {
  const around = /^(?:zh|yue|ja|ko)\b/i.test(lang) ? han : undefined
  return inParent(resume, { around, han }) as Resume
}

function inParent(node: Parent, scripts: Scripts): Parent {
  return keeping.has(node.type) ? keptPart({ node, scripts }) : inLines(node, scripts)
}

/** A line is what has text among its children; all of its text speaks for the script of each of its runs. */
function inLines(node: Parent, scripts: Scripts): Parent {
  if (node.children.some(({ type }) => type === 'text')) return inLine(node, scripts, textIn(node))
  return changed(node, (child) => [isParent(child) ? inParent(child, scripts) : child])
}

function inLine(node: Parent, scripts: Scripts, line: string): Parent {
  if (!run.test(line)) return node
  return changed(node, (child) => {
    if (isParent(child)) return [inLine(child, scripts, line)]
    return child.type === 'text' ? passagesOf(child as Node & { value: string }, scripts, line) : [child]
  })
}

function passagesOf(node: Node & { value: string }, { around, han }: Scripts, line: string): Node[] {
  const parts = node.value.split(run).map((value, index): Node => {
    const text = { ...node, value }
    const script = index % 2 ? scriptOfPassage(value, line, han) : around
    return script === around
      ? text
      : ({ type: 'passage', script, children: [text], position: node.position } as Passage)
  })
  if (parts.every(({ type }) => type === 'text')) return [node]
  return parts.filter((part) => textIn(part) !== '')
}

function changed(node: Parent, change: (child: Node) => Node[]): Parent {
  const children = node.children.flatMap(change)
  const same = children.length === node.children.length && children.every((child, at) => child === node.children[at])
  return same ? node : { ...node, children }
}

function isParent(node: Node): node is Parent {
  return 'children' in node
}

function textIn(node: Node): string {
  const { value, children } = node as Node & { value?: string } & Partial<Parent>
  return children ? children.map(textIn).join('') : (value ?? '')
}
