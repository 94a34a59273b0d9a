/** Where in the source some text of a page is from. */
import type { Node, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Resume } from '../../resume/nodes.ts'
import { walk } from '../../resume/walk.ts'

/**
 * The place of the text of a document that holds one of these, the first of them that is found; a PDF may have them
 * turned round. Of several such texts it is the one that as many come before as on the `lines` before.
 */
export function placeOf(
  texts: readonly string[],
  lines: readonly string[],
  resume: Resume,
  file: VFile,
): Position | undefined {
  for (const text of texts.flatMap((text) => [text, [...text].reverse().join('')])) {
    // A row of dashes is text, too.
    const form = plain(text) === '' ? bare : plain
    const said = form(text)
    const before = lines.reduce((sum, line) => sum + timesIn(form(line), said), 0)
    const found = leafWith(said, before, form, resume)
    if (found) return lineWith(said, form, found, file)
  }
  return undefined
}

/** Text as it is compared. */
type Form = (text: string) => string

function timesIn(text: string, said: string): number {
  return said === '' ? 0 : text.split(said).length - 1
}

/** The leaf with what is said for the next time after so many; the last with it where there are no more. */
function leafWith(said: string, before: number, form: Form, resume: Resume): Position | undefined {
  let found: Position | undefined
  let times = 0
  walk(resume, (node) => {
    const { value, position } = node as Node & { value?: unknown }
    if (times > before || !position || typeof value !== 'string') return
    const here = timesIn(form(value), said)
    if (here > 0) found = position
    times += here
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
