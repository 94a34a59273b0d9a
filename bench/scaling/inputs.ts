/** Inputs that grow: for every construct of Markdown and every recogniser of ours, a text of about `length` characters. */

const constructs: Readonly<Record<string, (length: number) => string>> = {
  braces: (n) => `---\ntitle: ${'{'.repeat(n)}\n---\n# A\n`,
  fmKeys: (n) => `---\n${Array.from({ length: n / 8 }, (_, i) => `key${i}: v`).join('\n')}\n---\n# A\n`,
  combining: (n) => `# A B\n\na${'\u0301'.repeat(n)}\n`,
  backslashes: (n) => `# A\n\n${'\\'.repeat(n)}\n`,
  'a@b.': (n) => `# A\n\n${'a@b.'.repeat(n / 4)}\n`,
  'www.': (n) => `# A\n\n${'www.'.repeat(n / 4)}\n`,
  blankLines: (n) => `# A\n${'\n'.repeat(n)}b\n`,
  contacts: (n) => `# A\n\n${Array.from({ length: n / 20 }, (_, i) => `a${i}@example.org`).join(' | ')}\n\n## X\n\ny\n`,
  contactLines: (n) =>
    `# A\n\n${Array.from({ length: n / 20 }, (_, i) => `a${i}@example.org`).join('\n')}\n\n## X\n\ny\n`,
  commas: (n) => `# A\n\n## Experience\n\n### ${'a, '.repeat(n / 3)}\n\n2019\n`,
  commas2: (n) => `# A\n\n## Skills\n\n${'a, '.repeat(n / 3)}\n`,
  quotes: (n) => `# A\n\n${'"a '.repeat(n / 3)}\n`,
  quotes2: (n) => `# A\n\n${`"a' `.repeat(n / 4)}\n`,
  blockquotes: (n) => `# A\n\n${'>'.repeat(n)} a\n`,
  cells: (n) => `# A\n\n|a|b|\n|-|-|\n${'|x|y|\n'.repeat(n / 6)}`,
  wideTable: (n) => `# A\n\n${'|a'.repeat(n / 4)}|\n${'|-'.repeat(n / 4)}|\n`,
  word: (n) => `# A\n\n${'a'.repeat(n)}\n`,
  digits: (n) => `# A\n\n${'1'.repeat(n)}\n`,
  phone: (n) => `# A\n\n${'1 '.repeat(n / 2)}\n`,
  dashes: (n) => `# A\n\n${'- '.repeat(n / 2)}\n`,
  stars: (n) => `# A\n\n${'*a '.repeat(n / 3)}\n`,
  under: (n) => `# A\n\n${'_a'.repeat(n / 2)}\n`,
  links: (n) => `# A\n\n${'[a]('.repeat(n / 4)}\n`,
  brackets: (n) => `# A\n\n${'['.repeat(n)}\n`,
  html: (n) => `# A\n\n${'<b>'.repeat(n / 3)}x\n`,
  lt: (n) => `# A\n\n${'<a '.repeat(n / 3)}\n`,
  comment: (n) => `# A\n\n${'<!-- '.repeat(n / 5)}\n`,
  liquid: (n) => `# A\n\n${'{{ '.repeat(n / 3)}\n`,
  liquid2: (n) => `# A\n\n${'{% a '.repeat(n / 5)}\n`,
  attr: (n) => `# A\n\n${'x{.'.repeat(n / 3)}\n`,
  latex: (n) => `# A\n\n${'\\vspace{1em}\n'.repeat(n / 13)}\n`,
  latex2: (n) => `# A\n\n${'\\textbf{'.repeat(n / 8)}\n`,
  dollars: (n) => `# A\n\n${'$a '.repeat(n / 3)}\n`,
  backticks: (n) => `# A\n\n${Array.from({ length: Math.sqrt(n) }, (_, i) => `${'`'.repeat(i)}a`).join(' ')}\n`,
  headings: (n) => `# A\n\n${'## b\n\n'.repeat(n / 6)}`,
  entries: (n) => `# A\n\n## Experience\n\n${'### Nurse, Clinic\n\n2019 – 2020\n\n- x\n\n'.repeat(n / 40)}`,
  bullets: (n) => `# A\n\n## Experience\n\n${'- Nurse, Clinic, 2019 – 2020\n'.repeat(n / 29)}`,
  flat: (n) => `# A\n\n## Experience\n\n${'Nurse, Clinic, 2019 – 2020\n'.repeat(n / 27)}`,
  years: (n) => `# A\n\n## Experience\n\n### ${'2019 - '.repeat(n / 7)}\n`,
  months: (n) => `# A\n\n## Experience\n\n### ${'Jan 2019, '.repeat(n / 10)}\n`,
  defs: (n) => `# A\n\n## Experience\n\n${'a\n: b\n\n'.repeat(n / 7)}`,
  footnotes: (n) =>
    `# A\n\n${Array.from({ length: n / 12 }, (_, i) => `[^${i}]`).join(' ')}\n\n${Array.from({ length: n / 12 }, (_, i) => `[^${i}]: x\n`).join('\n')}\n`,
  refs: (n) =>
    `# A\n\n${Array.from({ length: n / 12 }, (_, i) => `[a${i}]`).join(' ')}\n\n${Array.from({ length: n / 12 }, (_, i) => `[a${i}]: http://x\n`).join('\n')}\n`,
  spaces: (n) => `# A\n\na${' '.repeat(n)}b\n`,
  tabs: (n) => `# A\n\n${'a\tb\t'.repeat(n / 4)}\n`,
  cjk: (n) => `# A\n\n${'日本語、'.repeat(n / 4)}\n`,
  colons: (n) => `# A\n\n${'a: '.repeat(n / 3)}\n`,
  labels: (n) => `# A\n\n## Skills\n\n${'- Languages: a, b\n'.repeat(n / 18)}`,
  pipes: (n) => `# A\n\n${'a | '.repeat(n / 4)}\n`,
  urls: (n) => `# A\n\n${'https://a.b/c '.repeat(n / 14)}\n`,
  longurl: (n) => `# A\n\nhttps://a.b/${'c/'.repeat(n / 2)}\n`,
  parens: (n) => `# A\n\n${'('.repeat(n)}\n`,
  amps: (n) => `# A\n\n${'&amp;'.repeat(n / 5)}\n`,
  images: (n) => `# A\n\n${'![](a.png) '.repeat(n / 11)}\n`,
  emoji: (n) => `# A\n\n${':a:'.repeat(n / 3)}\n`,
  obsidian: (n) => `# A\n\n${'%% '.repeat(n / 3)}\n`,
  wiki: (n) => `# A\n\n${'[[a|'.repeat(n / 4)}\n`,
  nestedlist: (n) => `# A\n\n${Array.from({ length: Math.sqrt(n) }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')}\n`,
  olist: (n) => `# A\n\n${Array.from({ length: n / 6 }, (_, i) => `${i + 1}. a`).join('\n')}\n`,
  setext: (n) => `# A\n\n${'a\n---\n'.repeat(n / 6)}`,
  dots: (n) => `# A\n\n${'a.'.repeat(n / 2)}\n`,
  at: (n) => `# A\n\n${'@'.repeat(n)}\n`,
  plus: (n) => `# A\n\n${'+'.repeat(n)}\n`,
  slash: (n) => `# A\n\n${'a/'.repeat(n / 2)}\n`,
  hash: (n) => `# A\n\n${'#'.repeat(n)}\n`,
  tilde: (n) => `# A\n\n${'~a'.repeat(n / 2)}\n`,
  lists: (n) => `# A\n\n${'- a\n\ntext\n\n'.repeat(n / 11)}\n`,
  quoteBlocks: (n) => `# A\n\n${'> a\n\ntext\n\n'.repeat(n / 11)}\n`,
  header: (n) => `${'Ada Lovelace\n'.repeat(n / 13)}`,
}

/** The same without lines that are longer than a line may be. */
function broken(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length < 300 ? line : line.replace(/.{90}\S{0,12}\s?/g, '$&\n')))
    .join('\n')
}

/** Every construct, and those of one line over many, too. */
export const inputs: typeof constructs = Object.fromEntries(
  Object.entries(constructs).flatMap(([name, make]): Array<[string, typeof make]> => {
    const text = make(4096)
    const over: Array<[string, typeof make]> =
      broken(text) === text ? [] : [[`${name} over lines`, (length) => broken(make(length))]]
    return [[name, make], ...over]
  }),
)
