/** What a word is, for promising that none is lost. */
import type { Node, Parent } from 'unist'
import { phrasing } from './phrasing.ts'

const word = /[\p{L}\p{M}\p{N}+#%$<>&@]+/gu
const brokenAtLineEnd = /(?<=[\p{L}\p{M}])[-\u00AD\u2010]\r?\n[ \t]*(?=\p{Ll})/gu

/** Looks the same as, and is often written for, the one character, which fonts and readers make of it. */
const hehWithHamza = /\u0647\u0654/g

/**
 * The words of a text: runs of letters, digits and `+ # % $ < > & @` after NFKC and case folding. Words broken at a
 * line end are joined; quotes, dashes and ellipses are ignored.
 */
export function words(text: string): string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(brokenAtLineEnd, '')
    .replace(/\u00AD|[\u200B-\u200F]|\uFE0E|\uFE0F/g, '')
    .replace(hehWithHamza, '\u06C0')
  return folded.match(word) ?? []
}

/** What a reader of a tree sees as text: a line for each block, images by their alternative text. */
export function visibleText(node: Node): string {
  const pieces: string[] = []
  collect(node, pieces)
  return pieces
    .join('')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function collect(node: Node, pieces: string[]): void {
  if (node.type === 'yaml' || node.type === 'toml' || node.type === 'definition' || node.type === 'html') return
  if (node.type === 'break') pieces.push('\n')
  else if ('value' in node && typeof node.value === 'string') pieces.push(node.value)
  else if ('alt' in node && typeof node.alt === 'string') pieces.push(` ${node.alt} `)
  if ('children' in node) for (const child of (node as Parent).children) collect(child, pieces)
  if (!phrasing.has(node.type)) pieces.push('\n')
}
