/** Text that takes a parser of emphasis and links a time that grows with the square of its length, or worse. */

const mostMarks = 1000
const deepestBrackets = 40

/** Whether a block has more emphasis marks, or brackets nested deeper, than anyone writes. */
export function holdsTangles(text: string): boolean {
  if (count(text, '[') <= deepestBrackets && count(text, '*') + count(text, '_') <= mostMarks) return false
  let marks = 0
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    switch (text.charCodeAt(index)) {
      case 10:
        // Marks of one line meet those of the next, unless a blank line or a table's row parts them.
        if (isBreak(text.charCodeAt(index + 1))) marks = depth = 0
        break
      case 42:
      case 95:
        if (++marks > mostMarks) return true
        break
      case 91:
        if (++depth > deepestBrackets) return true
        break
      case 93:
        if (depth > 0) depth--
    }
  }
  return false
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++
  return found
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 124
}
