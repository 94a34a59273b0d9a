/** Languages written from right to left, as the templates know them (`templates/lib/look.typ`). */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Whether the lines of a language (BCP 47) go from right to left. */
export function goesRightToLeft(lang: string): boolean {
  return rightToLeft.has(lang.split('-')[0]!.toLowerCase())
}
