/** Markdown as nobody writes it: every construct in every other, words of many scripts, markup of other languages. */
import fc from 'fast-check'
import { datedWords, familiar, foreign, plainWords, trickyWords } from './arbitraryWords.ts'

const indented = (body: string): string => body.replace(/\n(?!\n)/g, '\n  ')
const lineOf = (body: string): string => body.replace(/\n/g, ' ')

/** A whole document of such words. */
function documentOf(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))
  const block = blockOf(text, inlineOf(text))
  return fc
    .tuple(
      fc.constantFrom('', '', '', '---\nlayout: page\n---\n\n', '\ufeff'),
      fc.constantFrom('# Ada Lovelace\n\n', '', '# CV\n\n', 'Ada\n===\n\n'),
      fc.array(block, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([matter, name, all, newline]) => `${matter}${name}${all.join('\n\n')}\n`.replaceAll('\n', newline))
}

/** Constructs in constructs. */
export const markdown: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: documentOf(familiar) },
  { weight: 1, arbitrary: documentOf(foreign) },
)

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

function inlineOf(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ inline: string }>((tie) => {
    const one = tie('inline')
    const two = fc.tuple(one, one)
    return {
      inline: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        text,
        one.map((inner) => `*${inner}*`),
        one.map((inner) => `**${inner}**`),
        one.map((inner) => `~~${inner}~~`),
        one.map((inner) => `[${inner}](https://example.com/a_b)`),
        one.map((inner) => `<span class="x">${inner}</span>`),
        one.map((inner) => `${inner}<br>${inner}`),
        text.map((inner) => `\`${inner}\``),
        text.map((inner) => `![${inner}](gone.png)`),
        two.map(([first, second]) => `${first}, ${second}`),
        two.map(([first, second]) => `${first} | ${second}`),
        two.map(([first, second]) => `${first}  \n${second}`),
        two.map(([first, second]) => `${first}\n${second}`),
      ),
    }
  }).inline
}

function blockOf(text: fc.Arbitrary<string>, inline: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.letrec<{ block: string; blocks: string }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 5, arbitrary: inline },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 6 }), inline)
          .map(([depth, title]) => `${'#'.repeat(depth)} ${lineOf(title)}`),
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
      { weight: 1, arbitrary: inline.map((body) => `word[^n]\n\n[^n]: ${lineOf(body)}`) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(text, text, fc.constantFrom(...datedWords))
          .map(([role, employer, dates]) => `### ${role}\n**${employer}** | ${dates}`),
      },
    ),
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
  })).block
}
