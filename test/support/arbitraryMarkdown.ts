/** Markdown as nobody writes it: every construct in every other, words of many scripts, markup of other languages. */
import fc from 'fast-check'

/** Words people could write, and words made to be taken for something else. */
const plainWords =
  'Ada Lovelace Analyst C++ C# .NET naïve Größe Œuvre cœur Łódź Čapek Анализ Ελλάδα Σίσυφος office fluffy 2019 37% R&D $100 a@b.c'.split(
    ' ',
  )
const datedWords = ['2014–2018', '2019-', 'Jan 2020 – Present', '03/2014 - heute', '2009-10', 'seit 2019', 'Q3', "'21"]
const otherScripts = ['株式会社', '東京2019年', '한국어', 'العربية', 'עברית', 'मुंबई', 'ไทย', '😀', '📧', '👩‍💻']
const trickyWords = [
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

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainWords) },
  { weight: 3, arbitrary: fc.constantFrom(...datedWords) },
  { weight: 4, arbitrary: fc.constantFrom(...trickyWords) },
  { weight: 1, arbitrary: fc.constantFrom(...otherScripts) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
)
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

const inline = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    tie('inline').map((inner) => `*${inner}*`),
    tie('inline').map((inner) => `**${inner}**`),
    tie('inline').map((inner) => `~~${inner}~~`),
    tie('inline').map((inner) => `[${inner}](https://example.com/a_b)`),
    tie('inline').map((inner) => `<span class="x">${inner}</span>`),
    tie('inline').map((inner) => `${inner}<br>${inner}`),
    text.map((inner) => `\`${inner}\``),
    text.map((inner) => `![${inner}](gone.png)`),
    fc.tuple(tie('inline'), tie('inline')).map(([one, two]) => `${one}, ${two}`),
    fc.tuple(tie('inline'), tie('inline')).map(([one, two]) => `${one} | ${two}`),
    fc.tuple(tie('inline'), tie('inline')).map(([one, two]) => `${one}  \n${two}`),
    fc.tuple(tie('inline'), tie('inline')).map(([one, two]) => `${one}\n${two}`),
  ),
})).inline

const indented = (body: string): string => body.replace(/\n(?!\n)/g, '\n  ')

const blocks = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: inline },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.integer({ min: 1, max: 6 }), inline)
        .map(([depth, title]) => `${'#'.repeat(depth)} ${title.replace(/\n/g, ' ')}`),
    },
    {
      weight: 4,
      arbitrary: fc
        .array(tie('blocks'), { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item) => `- ${indented(item)}`).join('\n')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item, at) => `${at + 1}. ${indented(item)}`).join('\n')),
    },
    { weight: 1, arbitrary: tie('blocks').map((body) => body.replace(/^/gm, '> ')) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(text, text), { minLength: 1, maxLength: 3 })
        .map((rows) => ['| a | b |', '|---|:-:|', ...rows.map(([one, two]) => `| ${one} | ${two} |`)].join('\n')),
    },
    { weight: 1, arbitrary: text.map((body) => `\`\`\`js\n${body}\n\`\`\``) },
    { weight: 1, arbitrary: fc.tuple(text, inline).map(([term, body]) => `${term}\n: ${indented(body)}`) },
    { weight: 1, arbitrary: inline.map((body) => `<div align="center">\n\n${body}\n\n</div>`) },
    {
      weight: 1,
      arbitrary: fc.tuple(text, text).map(([one, two]) => `<table><tr><td>${one}</td><td>${two}</td></tr></table>`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '---',
        '***',
        '<!-- hidden -->',
        '<hr>',
        '{% include x %}',
        '\\newpage',
        '::: {.x}',
        ':::',
      ),
    },
    { weight: 1, arbitrary: inline.map((body) => `word[^n]\n\n[^n]: ${body.replace(/\n/g, ' ')}`) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(text, text, fc.constantFrom(...datedWords))
        .map(([role, employer, dates]) => `### ${role}\n**${employer}** | ${dates}`),
    },
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
}))

/** A whole document. */
export const markdown: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '---\nlayout: page\n---\n\n', '\ufeff'),
    fc.constantFrom('# Ada Lovelace\n\n', '', '# CV\n\n', 'Ada\n===\n\n'),
    fc.array(blocks.block, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([matter, name, all, newline]) => `${matter}${name}${all.join('\n\n')}\n`.replaceAll('\n', newline))

/** Signs of every kind with no thought of structure. */
export const noise: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'#*_`~[]()<>!|-+=:.\\{}$&;/"\'\n \t>'.split(''), '\n\n', '  \n', '    '),
      fc.constantFrom(...plainWords, ...trickyWords),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))
