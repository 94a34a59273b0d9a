/** Where in the source some text of a page is from. */
import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Resume } from '../../resume/nodes.ts'
import { walk } from '../../resume/walk.ts'

/** The place of the first text of a document that holds one of these, the first of them that is found; a PDF may have them turned round. */
export function placeOf(texts: readonly string[], resume: Resume, file: VFile): Position | undefined {
  for (const text of texts.flatMap((text) => [text, [...text].reverse().join('')])) {
    // A row of dashes is text, too.
    const form = plain(text) === '' ? bare : plain
    const found = leafWith(form(text), form, resume)
    if (found) return lineWith(form(text), form, found, file)
  }
  return undefined
}

/** Text as it is compared. */
type Form = (text: string) => string

function leafWith(said: string, form: Form, resume: Resume): Position | undefined {
  let found: Position | undefined
  walk(resume, (node) => {
    const { value, position } = node as Node & { value?: unknown }
    if (!found && position && typeof value === 'string' && form(value).includes(said)) found = position
  })
  return found
}

/** Of a text of several lines the one that begins with what is looked for, where it is written as it is set. */
function lineWith(said: string, form: Form, { start, end }: Position, file: VFile): Position {
  const lines = String(file).split(/\r\n?|\n/)
  for (let line = start.line; line < end.line; line++) {
    if (form(lines[line - 1] ?? '').includes(said))
      return { start: { line, column: 1 }, end: { line, column: lines[line - 1]!.length + 1 } }
  }
  return { start, end }
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** What typography may change of a text, left out. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Pd}\p{Pi}\p{Pf}'"`\\]/gu, '')
}
