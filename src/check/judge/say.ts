/** Words for what is judged. */
import type { Node } from 'unist'

/** Some words, and how many more there are. */
export function listed(words: readonly string[]): string {
  const most = 12
  return words.length > most ? `${words.slice(0, most).join(', ')} and ${words.length - most} more` : words.join(', ')
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  listItem: 'list item',
  tableRow: 'table row',
  code: 'code block',
  field: 'field',
  section: 'section',
  entry: 'entry',
  pair: 'line',
}

/** What a part of the source is called. */
export function nameOf({ type }: Node): string {
  return names[type] ?? 'block'
}
