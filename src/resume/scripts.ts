/** Which scripts a résumé is written in. */
import type { Node, Parent, Point, Position } from 'unist'
import { rememberedOf } from '../memory.ts'
import type { Resume } from './nodes.ts'
import { type HanScript, hanScript, type Script, scripts, unprintable } from './scriptTable.ts'

/** Characters that no font can have, on one line of the source. */
export interface Unprintable {
  characters: string[]
  place?: Point
}

export interface ScriptsUsed {
  /** The scripts that the fonts for Latin, Cyrillic and Greek do not cover, in the order of their first use. */
  scripts: Script[]
  /** The script that Han characters are set in. */
  han: HanScript
  unprintable: Unprintable[]
}

/** Of a document that is not set. */
export const noScripts: ScriptsUsed = { scripts: [], han: 'Hans', unprintable: [] }

/** Text that holds nothing but what every text font has: looked for first, for most is such. */
const familiar = /^[\0-\u02ff\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20ac\u2122]*$/

/** What a reader does not see of HTML. */
const tags = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z][^>]*>/gi

/** The same and Han characters, kana and Hangul, with their signs: most of a text that holds any. */
const eastAsian =
  /^[\0-\u02ff\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u3000-\u319f\u3400-\u9fff\uac00-\ud7af\uff01-\uff9f]*$/
const hangul = /[\uac00-\ud7af]/

/**
 * The scripts of a résumé in the language `lang` (BCP 47), beyond Latin, Cyrillic and Greek.
 *
 * Han characters count for the script that they are set in: of the language where it is one of theirs, else the one
 * that the text speaks for. `source` is the Markdown the tree was made of; `extra` are texts that are set besides.
 */
export function scriptsOf(resume: Resume, lang: string, source: string, extra: readonly string[] = []): ScriptsUsed {
  const strange = strangeTexts(resume)
  for (const text of extra) if (!familiar.test(text)) strange.push({ text })
  const used = new Set<Script>()
  const odd = new Map<number | undefined, Unprintable>()
  const han = strange.length > 0 ? hanScript(lang, strange.map(({ text }) => text).join('\n')) : 'Hans'
  for (const { text, node } of strange) {
    if (used.has(han) && eastAsian.test(text) && (used.has('Kore') || !hangul.test(text))) continue
    for (const [script, pattern] of scripts(han)) {
      if (!used.has(script) && pattern.test(text)) used.add(script)
    }
    for (const [character] of text.matchAll(unprintable)) {
      const place = node && pointOf(node, character, source)
      const known = odd.get(place?.line)
      if (!known) odd.set(place?.line, { characters: [character], place })
      else if (!known.characters.includes(character)) known.characters.push(character)
    }
  }
  return { scripts: [...used], han, unprintable: [...odd.values()] }
}

interface Text {
  text: string
  node?: Node
}

/** All text that reaches the page and is not familiar. */
function strangeTexts(tree: Parent): Text[] {
  return tree.children.flatMap((part) => strangeTextsOf({ part }))
}

const strangeTextsOf = rememberedOf(
  ({ part }: { part: Node }) => strangeTextsIn(part),
  ({ part }) => [part],
)

function strangeTextsIn(tree: Node): Text[] {
  const found: Text[] = []
  const walk = (node: Node): void => {
    const { type, value, alt, children } = node as Node & { value?: string; alt?: string | null } & Partial<Parent>
    if (type === 'yaml' || type === 'toml') return
    const text = value ?? alt
    if (text && !familiar.test(text)) found.push({ text: type === 'html' ? text.replace(tags, '') : text, node })
    if (children) for (const child of children) walk(child)
  }
  walk(tree)
  return found
}

/** Where a character of a node stands in the source: the node's start where it is written as an entity. */
function pointOf({ position }: Node, character: string, source: string): Point | undefined {
  return position && pointIn(position, character, source)
}

/** Where a character first stands in a part of the source; the part's start where it does not. */
export function pointIn({ start, end }: Position, character: string, source: string): Point {
  const lines = source.split(/\r\n?|\n/)
  for (let line = start.line; line <= end.line; line++) {
    const text = lines[line - 1] ?? ''
    const at = text.indexOf(character, line === start.line ? start.column - 1 : 0)
    if (at >= 0 && (line < end.line || at < end.column - 1)) return { line, column: at + 1 }
  }
  return start
}
