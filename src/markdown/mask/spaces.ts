/** Wide and no-break spaces around the marker of a heading or item, as keyboards and pasted text bring them. */

const wide = /[\u00a0\u2000-\u200a\u202f\u3000]/g
/** A marker with all the spaces around it. */
const marker =
  /^[ \t>\u00a0\u2000-\u200a\u202f\u3000]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t\u00a0\u2000-\u200a\u202f\u3000]+(?=\S)/gm

/** The text with plain spaces there: Markdown knows no others. */
export function spaces(text: string): string {
  if (text.search(wide) < 0) return text
  return text.replace(marker, (found) => found.replace(wide, ' '))
}
