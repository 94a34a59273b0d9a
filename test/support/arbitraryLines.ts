/** Lines of text for `arbitraryResume.ts`, with what a reader sees of them. */
import fc from 'fast-check'

/** Markdown, and the text of it that a reader must find. */
export interface Written {
  text: string
  seen: string
}

type Part = string | fc.Arbitrary<Written>

/** Parts one after the other; a string is markup of which nothing is seen. */
export function joined(...parts: readonly Part[]): fc.Arbitrary<Written> {
  const all = parts.map((part) => (typeof part === 'string' ? fc.constant({ text: part, seen: ' ' }) : part))
  return fc.tuple(...all).map((found) => ({
    text: found.map(({ text }) => text).join(''),
    seen: found.map(({ seen }) => seen).join(''),
  }))
}

/** One of several. */
export function pick(...choices: ReadonlyArray<fc.Arbitrary<Written>>): fc.Arbitrary<Written> {
  return fc.oneof(...choices)
}

/** Text that is seen as it is written. */
export function plain(text: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return text.map((written) => ({ text: written, seen: written }))
}

/** Signs between words. */
export function verbatim(text: fc.Arbitrary<string>): fc.Arbitrary<Written> {
  return text.map((written) => ({ text: written, seen: ' ' }))
}

const familiar = [
  'Kestrel', 'loom', 'wherry', 'Größe', 'naïve', 'Œuvre', 'Łódź', 'Čapek', 'Анализ', 'Ελλάδα', 'office', 'R&D', 'C++',
  'C#', '37%', '$100', 'built', 'and', 'kept', 'the', 'of', 'mills', 'Ltd', 'University', 'books', 'd’eau', 'e-mail',
  'Node.js', 'first-rate', '2,000', 'iOS', 'Straße', 'première', 'São',
] // biome-ignore format: a list of words
const foreign = ['株式会社', '東京', '한국어', 'العربية', 'עברית', 'मुंबई', 'ไทย']
/** A word that stands nowhere else. */
const unique = fc.string({ unit: fc.constantFrom(...'bdfgklmnprstvz'), minLength: 5, maxLength: 9 })
const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...familiar) }, { weight: 4, arbitrary: unique })
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((found) => found.join(' '))

/** A few words. */
export const phrase: fc.Arbitrary<Written> = plain(words(4))
/** Words of scripts that need fonts of their own. */
export const foreignPhrase: fc.Arbitrary<Written> = plain(fc.constantFrom(...foreign))
const code = plain(words(2))

const marked: fc.Arbitrary<Written> = pick(
  phrase,
  phrase,
  phrase,
  joined('**', phrase, '**'),
  joined('*', phrase, '*'),
  joined('***', phrase, '***'),
  joined('~~', phrase, '~~'),
  joined('`', code, '`'),
  joined('[', phrase, '](https://mills.example/a_b "hidden title")'),
  joined('[**', phrase, '**](mailto:ada@mills.example)'),
  joined('![', phrase, '](gone.png)'),
  joined('<b>', phrase, '</b>'),
  joined('<span style="color: red">', phrase, '</span>'),
  joined('<a href="https://mills.example">', phrase, '</a>'),
  joined('<kbd>', phrase, '</kbd>'),
  joined(phrase, ' <!-- hidden words --> ', phrase),
  joined(phrase, ' {{ hidden.words }} ', phrase),
  joined(phrase, ' {% hidden words %} ', phrase),
  joined(phrase, '<br>', phrase),
  joined(phrase, ' &amp; ', phrase),
  joined(phrase, ' \\* ', phrase),
  plain(fc.constantFrom('List<Object>', 'Promise<Data>', 'Vec<u8>', 'Map<String, Integer>')),
)

/** A line of running text with marks. */
export const line: fc.Arbitrary<Written> = fc
  .array(marked, { minLength: 1, maxLength: 4 })
  .map((parts) => ({ text: parts.map(({ text }) => text).join(', '), seen: parts.map(({ seen }) => seen).join(' ') }))

/** "Label: words". */
export function labelled(labels: readonly string[], before = ''): fc.Arbitrary<Written> {
  const label = plain(fc.constantFrom(...labels))
  const value = pick(phrase, line, plain(fc.constantFrom('02/03/2015', '2011 – 2014', '+49 30 7654321')))
  return pick(
    joined(before, label, ': ', value),
    joined(before, '**', label, ':** ', value),
    joined(before, label, ': **', phrase, '**'),
    joined(before, label, ': ', plain(fc.constantFrom('2015', '03/2015')), ' ', label, ': ', phrase),
  )
}

/** A heading of some depth. */
export function heading(depth: number, title: fc.Arbitrary<Written>): fc.Arbitrary<Written> {
  return pick(joined(`${'#'.repeat(depth)} `, title), joined(`${'#'.repeat(depth)} `, title, ` ${'#'.repeat(depth)}`))
}
