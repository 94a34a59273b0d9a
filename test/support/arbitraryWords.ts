/** Words for `arbitraryMarkdown.ts`. */
import fc from 'fast-check'

/** Words people could write, and words made to be taken for something else. */
export const plainWords: readonly string[] =
  'Ada Lovelace Analyst C++ C# .NET naïve Größe Œuvre cœur Łódź Čapek Анализ Ελλάδα Σίσυφος office fluffy 2019 37% R&D $100 a@b.c'.split(
    ' ',
  )
export const datedWords: readonly string[] = [
  '2014–2018',
  '2019-',
  'Jan 2020 – Present',
  '03/2014 - heute',
  '2009-10',
  'seit 2019',
  'Q3',
  "'21",
]
const otherScripts = ['株式会社', '東京2019年', '한국어', 'العربية', 'עברית', 'मुंबई', 'ไทย', '😀', '📧', '👩‍💻']
export const trickyWords: readonly string[] = [
  '#panic("x")',
  '#eval("1+1")',
  '#import',
  '#let',
  '#set',
  '#lorem(3)',
  '$x^2$',
  '#(1+1)',
  '#sym.arrow',
  '\\u{41}',
  '@cite',
  '<label>',
  '/*',
  '*/',
  '//',
  '```',
  '~~',
  '~a~',
  '___',
  '---',
  '...',
  '\\',
  '\\newpage',
  '{{x}}',
  '{%',
  '%}',
  '{.cls}',
  '[^1]',
  '[x]',
  '![',
  '](',
  '<b>',
  '</b>',
  '<!--',
  '-->',
  '&amp;',
  '&#35;',
  '&lt;b&gt;',
  '1.',
  '+',
  '-',
  '>',
  '|',
  '||',
  ':',
  '::: x',
  '=',
  '* *',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2028',
  '\u202e',
  'e\u0301',
  'ﬁ',
  '①',
  '½',
  '™',
  'ſ',
  'ẞ',
  'İ',
]

/** Letters of the fonts we ship; a document of any others at all says which font is missing and stops there. */
const ownLetters = fc.string({
  unit: fc.oneof(
    ...['Aa', 'Zz', 'Àž', 'Αω', 'Ая', '09'].map(([first, last]) =>
      fc.integer({ min: first!.codePointAt(0)!, max: last!.codePointAt(0)! }).map((code) => String.fromCodePoint(code)),
    ),
    fc.constantFrom(...'-+#%&@._/\'"()'),
  ),
  maxLength: 8,
})
/** Words that can be set with the fonts that come with mdcv. */
export const familiar: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainWords) },
  { weight: 3, arbitrary: fc.constantFrom(...datedWords) },
  { weight: 4, arbitrary: fc.constantFrom(...trickyWords) },
  { weight: 2, arbitrary: ownLetters },
)
/** Words of any script among them. */
export const foreign: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: familiar },
  { weight: 1, arbitrary: fc.constantFrom(...otherScripts) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)
