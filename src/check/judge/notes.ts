/** Numbers that are set as stretches of text of their own: those of footnotes stand at a word without being part of it. */

/** Stands beside such a number: whether it parts words, only who knows the source can tell. */
export const noteSpace = '\u2005'

export function isNumber(text: string): boolean {
  return /^\d+\s*$/.test(text)
}
