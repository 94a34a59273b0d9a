/** What speaks for and against taking words for the person's name, in the logarithm of odds. */

/** Beside this, nothing is a name. */
export const noName = 2.8

export const weights = {
  // Who says it.
  'a label says it': 6,
  'given name and surname by their labels': 7,
  'front matter names it': 6,
  'the author of front matter': 2,
  'the title of front matter': 1,
  'beside the title of the document': 2.5,
  'of whom the title of a section is': 2,
  'a greeting before it': 3,
  // Where it stands.
  'a heading of the first level': 2,
  'a lesser heading': 0.3,
  'a line of its own': 0.6,
  'marked text that begins a line': 0.6,
  'the start of a line': 0,
  'after what the person does': 1,
  'the last line': 0.5,
  'nothing over it': 1.2,
  'only the title of the document over it': 1.2,
  'far from the start': -1,
  'contacts beside it or next': 1,
  'what the person does next': 0.5,
  'dates next': -2.5,
  // What it looks like.
  'shaped like a name': 2,
  'one word': -0.8,
  'no capital': -1.5,
  'a last word without a capital': -1.5,
  'a digit or a sign that names have not': -2,
  'more than five words': -2,
  'a sentence': -1.5,
  'a link elsewhere': -1.5,
  'an address': -6,
  'a label': -4,
  // What its words say.
  'a word of an address': 2.5,
  'all its words in an address': 1.5,
  'a word of roles': -2.5,
  'a word of employers or schools': -2,
  'a place': -2,
  'a title of the document': -8,
  'a known title of a section': -4,
  'a telling word of titles': -1.5,
  'a word of pages': -3,
} as const

export type NameSign = keyof typeof weights

export function scoreOf(signs: readonly NameSign[]): number {
  return signs.reduce((sum, sign) => sum + weights[sign], 0)
}
