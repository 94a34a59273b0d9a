/** Stands for a character of something removed inside a line; cleaning drops it from the tree. */
export const filler = '\uFDD0'

/** A text with spaces in place of all but line endings from one offset to another. */
export function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ') + text.slice(to)
}

/** A text with the filler in place of all but line endings; lines that hold nothing else become blank. */
export function fill(text: string): string {
  return text.replace(/[^\r\n]/g, filler)
}

/** Lines of nothing but filler and spaces made blank; so what follows the last bar of a table's row, where it is no cell. */
export function blankFilledLines(text: string): string {
  return text
    .replace(/^(?=.*\uFDD0)[ \t\uFDD0]+$/gm, (line) => ' '.repeat(line.length))
    .replace(/^[ \t>]*\|.*\uFDD0[ \t]*$/gm, blankEnd)
}

function blankEnd(line: string): string {
  let end = line.length
  while (/[ \t\uFDD0]/.test(line[end - 1]!)) end--
  return line[end - 1] === '|' ? line.slice(0, end).padEnd(line.length) : line
}
