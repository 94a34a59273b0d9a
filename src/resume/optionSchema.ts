/** The one schema of the options: it checks and normalises what authors write, and editors complete from it. */
import * as v from 'valibot'
import { editorPattern, editors } from './editors.ts'
import { defaultOptions, formatNames, type OptionName, type Options, paperNames } from './optionTypes.ts'
import { placeholderList, strangePlaceholders } from './outputName.ts'
import {
  type BadValue,
  checked,
  holdsControls,
  oneOrMore,
  path,
  plainName,
  sections,
  text,
  yesOrNo,
} from './schemaParts.ts'

/** Other names people know a paper by. */
const paperAliases: Readonly<Record<string, string>> = {
  letter: 'us-letter',
  usletter: 'us-letter',
  legal: 'us-legal',
  uslegal: 'us-legal',
  executive: 'us-executive',
  b5: 'iso-b5',
}

const tagPattern = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/
const datePattern = /^(?!.*[A-Za-z]{5})(?=.*YY)(?:YYYY|YY|MMMM|MMM|MM|M|[^A-Za-z])+$/

const paperExpected = paperNames.join(', ')
const paper: v.GenericSchema<unknown, NonNullable<Options['paper']>> = v.pipe(
  v.string(paperExpected),
  v.transform((name) => paperAliases[plainName(name)] ?? plainName(name)),
  v.picklist(paperNames, paperExpected),
)

const pagesExpected = 'a number of pages from 1 to 50'
const pages: v.GenericSchema<unknown, number> = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*\d+\s*$/, pagesExpected))], pagesExpected),
  v.transform(Number),
  v.check((count) => Number.isInteger(count) && count >= 1 && count <= 50, pagesExpected),
)

const langExpected = 'a language code such as en, de or pt-BR'
const lang: v.GenericSchema<unknown, string> = v.pipe(
  v.string(langExpected),
  v.trim(),
  v.regex(tagPattern, langExpected),
  v.transform((tag) => tag.replaceAll('_', '-').replace(/^[A-Za-z]+/, (language) => language.toLowerCase())),
)

const datesExpected = 'a pattern of YYYY, YY, MMMM, MMM, MM and M such as MMM YYYY'

const formatsExpected = `one or more of ${formatNames.join(', ')}`
const formats: v.GenericSchema<unknown, Options['formats']> = v.pipe(
  oneOrMore(formatsExpected, (text) => text.split(',')),
  v.transform((names) => [...new Set(names.map((name) => plainName(name).replace(/^\./, '')))]),
  v.array(v.picklist(formatNames, formatsExpected)),
)

const fontsExpected = 'a folder or a list of folders'
const templateExpected = 'the name of a template or the path of a .typ file'
const outputExpected = `a file name such as out/{name}.pdf, with any of ${placeholderList()}`

const editorExpected = `one of ${Object.keys(editors).join(', ')}, or a URL with {path}`

/** Checks one option each; entries leave out what is not given. */
export const optionSchemas: { readonly [Name in OptionName]: v.GenericSchema<unknown, NonNullable<Options[Name]>> } = {
  template: path(templateExpected),
  lang,
  paper,
  pages,
  balance: yesOrNo(),
  ats: yesOrNo(),
  dates: v.pipe(text(datesExpected), v.regex(datePattern, datesExpected)),
  output: v.pipe(
    path(outputExpected),
    v.check((pattern) => strangePlaceholders(pattern).length === 0, outputExpected),
  ),
  title: text('a text'),
  author: v.pipe(
    v.union([text('a text'), v.array(text('a text'))], 'a name'),
    v.transform((names) => (typeof names === 'string' ? names : names.join(', '))),
  ),
  description: text('a text'),
  keywords: oneOrMore('words, as a list or with commas between', (words) => words.split(',')),
  editor: v.pipe(
    text(editorExpected),
    v.check((name) => Object.hasOwn(editors, name) || editorPattern.test(name), editorExpected),
  ),
  fonts: v.pipe(
    oneOrMore(fontsExpected, (folder) => [folder]),
    v.check((folders) => !folders.some(holdsControls), fontsExpected),
  ),
  formats,
  order: sections(),
  hide: sections(),
  letterhead: path('the path of a résumé such as resume.md'),
}

/** What editors and the documentation say of each option. */
export const optionHelp: { readonly [Name in OptionName]: Readonly<OptionHelp> } = {
  template: {
    description: 'The template: the name of one that comes with mdcv, or the path of your own .typ file.',
    examples: ['classic', './mine.typ'],
  },
  lang: {
    description:
      'The language of the résumé, as a BCP 47 tag. It guides quotation marks, fonts, the direction of writing and screen readers. Without it the language is guessed from the text.',
    examples: ['en', 'de', 'pt-BR'],
  },
  paper: { description: 'The paper; without it the template chooses.', enum: [...paperNames, 'letter', 'legal'] },
  pages: {
    description:
      'How many pages there may be: spacing, leading, margins and size are squeezed as little as it takes, within what reads well.',
    examples: [1],
  },
  balance: {
    description:
      'Whether the text is set a little closer or wider where the last page would be less than a quarter full. Default: true.',
    examples: [false],
  },
  ats: { description: 'The plainest form, for machines: one column, dates under titles, no footer, no ligatures.' },
  dates: {
    description:
      'A pattern to set all dates by, made of YYYY, YY, MMMM (March), MMM (Mar), MM (03) and M (3). Without it dates stay as you wrote them.',
    examples: ['MMM YYYY', 'MM/YYYY'],
  },
  output: {
    description:
      'Where the result goes, relative to the résumé. {name} stands for your name, {slug} for your name in small letters and hyphens, {file} for the name of the Markdown file, {lang} and {template} for those options.',
    examples: ['out/{name}.pdf'],
  },
  title: { description: 'The title of the document, shown by PDF viewers.' },
  author: { description: 'The author named in the PDF.' },
  description: { description: 'A description kept in the PDF.' },
  keywords: { description: 'Keywords kept in the PDF, as a list or with commas between.' },
  editor: {
    description:
      'The editor that a click on the preview opens: vscode, cursor, zed, idea and others, none, or a URL with {path}, {line} and {column}.',
    examples: ['vscode', 'idea'],
  },
  fonts: { description: 'Folders of further fonts, relative to the résumé.', examples: [['fonts']] },
  formats: { description: 'What to make.', examples: [['pdf', 'typ']] },
  order: {
    description:
      'Sections that come first, in this order, by kind (experience, education, skills …) or title. The others follow as you wrote them.',
    examples: [['skills', 'experience']],
  },
  hide: {
    description:
      'What to leave out: sections by kind or title, contacts by kind (email, phone, address, website, profile), network or label, all of them as contact; the headline, the photo.',
    examples: [['references', 'phone']],
  },
  letterhead: {
    description:
      'Of a letter: the résumé whose name, contacts, fonts and colours it bears, relative to the letter. Without it, resume.md beside it.',
    examples: ['resume.md'],
  },
}

interface OptionHelp {
  description: string
  examples?: readonly unknown[]
  /** The values an editor offers. */
  enum?: readonly string[]
}

/** All options at once: the source of the JSON Schema. */
export const optionsSchema: v.GenericSchema<unknown, Partial<Options>> = v.object(
  Object.fromEntries(
    Object.entries(optionSchemas).map(([name, schema]) => [
      name,
      v.optional(schema as v.GenericSchema, defaultOptions[name as keyof typeof defaultOptions] as undefined),
    ]),
  ),
)

/** An option's value, checked and normalised, or what is wrong with it. */
export function checkOption<Name extends OptionName>(
  name: Name,
  value: unknown,
): { value: NonNullable<Options[Name]> } | { faults: BadValue[] } {
  return checked(optionSchemas[name], value)
}
