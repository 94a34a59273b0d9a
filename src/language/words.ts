/** The entries of a comma-separated list. */
export function words(strings: TemplateStringsArray): readonly string[] {
  return strings[0]!
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
