/** The one schema of the options: it checks and normalises what authors write, and editors complete from it. */
import * as v from 'valibot'
import { parseColour } from './colours.ts'
import { editorPattern, editors } from './editors.ts'
import {
  defaultOptions,
  formatNames,
  type Length,
  type lengthUnits,
  type Margins,
  type OptionName,
  type Options,
  paperNames,
} from './optionTypes.ts'
import { placeholders, strangePlaceholders } from './outputName.ts'

/** Other names people know a paper by. */
const paperAliases: Readonly<Record<string, string>> = {
  letter: 'us-letter',
  usletter: 'us-letter',
  legal: 'us-legal',
  uslegal: 'us-legal',
  executive: 'us-executive',
  b5: 'iso-b5',
}

const points: Readonly<Record<(typeof lengthUnits)[number], number>> = { mm: 72 / 25.4, cm: 72 / 2.54, in: 72, pt: 1 }

const lengthPattern = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(mm|cm|in|pt)\s*$/
const tagPattern = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/
const datePattern = /^(?!.*[A-Za-z]{5})(?=.*YY)(?:YYYY|YY|MMMM|MMM|MM|M|[^A-Za-z])+$/

/** A length between two bounds given in points. */
function length(expected: string, least: number, most: number): v.GenericSchema<string, Length> {
  return v.pipe(
    v.string(expected),
    v.regex(lengthPattern, expected),
    v.transform((text) => text.replace(/\s/g, '').replace(/^\./, '0.') as Length),
    v.check((text) => inPoints(text) >= least && inPoints(text) <= most, expected),
  )
}

/** A length in points. */
export function inPoints(text: Length): number {
  const [, number, unit] = lengthPattern.exec(text) ?? []
  return Number(number) * points[unit as keyof typeof points]
}

const lengthOfMargin = 'a length from 0 to 6cm such as 2cm, 20mm, 0.8in or 56pt'
const margin = (): v.GenericSchema<string, Length> => length(lengthOfMargin, 0, inPoints('6cm'))

const marginsExpected = `${lengthOfMargin}, or such lengths for x, y, top, bottom, left, right`
const margins: v.GenericSchema<unknown, Margins> = v.union(
  [
    v.pipe(
      margin(),
      v.transform((all): Margins => ({ top: all, right: all, bottom: all, left: all })),
    ),
    v.pipe(
      v.strictObject(
        {
          x: v.optional(margin()),
          y: v.optional(margin()),
          top: v.optional(margin()),
          bottom: v.optional(margin()),
          left: v.optional(margin()),
          right: v.optional(margin()),
        },
        marginsExpected,
      ),
      v.transform(({ x, y, top = y, bottom = y, left = x, right = x }): Margins => {
        const sides = Object.entries({ top, right, bottom, left }).filter(([, side]) => side !== undefined)
        return Object.fromEntries(sides)
      }),
    ),
  ],
  marginsExpected,
)

const sizeExpected = 'a size from 6pt to 20pt such as 10pt'
const size: v.GenericSchema<unknown, Length> = v.pipe(
  v.union(
    [
      v.pipe(v.number(), v.transform(String)),
      v.pipe(v.string(), v.regex(/^\s*(?:\d+(?:\.\d+)?|\.\d+)\s*(?:mm|cm|in|pt)?\s*$/, sizeExpected)),
    ],
    sizeExpected,
  ),
  v.transform((text) => (/[a-z]/.test(text) ? text : `${text.trim()}pt`)),
  length(sizeExpected, 6, 20),
)

const leadingExpected = 'a number from 1 to 2 such as 1.3'
const leading: v.GenericSchema<unknown, number> = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)?$/, leadingExpected))], leadingExpected),
  v.transform(Number),
  v.check((factor) => factor >= 1 && factor <= 2, leadingExpected),
)

const paperExpected = paperNames.join(', ')
const paper: v.GenericSchema<unknown, Options['paper']> = v.pipe(
  v.string(paperExpected),
  v.transform((name) => paperAliases[plainName(name)] ?? plainName(name)),
  v.picklist(paperNames, paperExpected),
)

const accentExpected = 'a colour such as #0b5394, #05a or darkblue'
const accent: v.GenericSchema<unknown, string> = v.pipe(
  v.string(accentExpected),
  v.check((text) => parseColour(text) !== undefined, accentExpected),
  v.transform((text) => parseColour(text)!),
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

/** Texts, given as a list or as one text. */
function oneOrMore(expected: string, split: (text: string) => string[]): v.GenericSchema<unknown, string[]> {
  return v.pipe(
    v.union([v.string(), v.array(v.string())], expected),
    v.transform((value) => {
      const texts = typeof value === 'string' ? split(value) : value
      return texts.map((text) => text.trim()).filter((text) => text !== '')
    }),
    v.check((texts) => texts.length > 0, expected),
  )
}

function text(expected: string): v.GenericSchema<unknown, string> {
  return v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.transform(String))], expected),
    v.check((value) => value.trim() !== '', expected),
    v.transform((value) => value.trim()),
  )
}

function plainName(name: string): string {
  return name.trim().toLowerCase()
}

const templateExpected = 'the name of a template or the path of a .typ file'
const outputExpected = `a file name such as out/{name}.pdf, with any of ${placeholders.map((name) => `{${name}}`).join(', ')}`

const editorExpected = `one of ${Object.keys(editors).join(', ')}, or a URL with {path}`

/** Checks one option each; entries leave out what is not given. */
export const optionSchemas: { readonly [Name in OptionName]: v.GenericSchema<unknown, NonNullable<Options[Name]>> } = {
  template: text(templateExpected),
  lang,
  paper,
  margins,
  font: text('the name of a font family'),
  size,
  accent,
  leading,
  dates: v.pipe(text(datesExpected), v.regex(datePattern, datesExpected)),
  output: v.pipe(
    text(outputExpected),
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
  fonts: oneOrMore('a folder or a list of folders', (folder) => [folder]),
  formats,
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
  paper: { description: 'The paper.', enum: [...paperNames, 'letter', 'legal'] },
  margins: {
    description: 'The margins: one length for all sides, or lengths for x, y, top, bottom, left, right.',
    examples: ['2cm'],
  },
  font: { description: 'The font family of the text.', examples: ['Source Serif 4'] },
  size: { description: 'The size of the main text; a bare number counts points.', examples: ['10pt'] },
  accent: {
    description: 'The colour of accents. It must have a contrast of at least 4.5 on white, or there is a warning.',
    examples: ['#0b5394', 'darkblue'],
  },
  leading: { description: 'The distance from one line to the next, in font sizes.', examples: [1.3] },
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

/** What is wrong with an option's value. */
export interface BadValue {
  /** The offending part. */
  bad: unknown
  expected: string
  /** Where inside the value it stands. */
  path: string[]
}

/** An option's value, checked and normalised, or what is wrong with it. */
export function checkOption<Name extends OptionName>(
  name: Name,
  value: unknown,
): { value: NonNullable<Options[Name]> } | BadValue {
  const result = v.safeParse(optionSchemas[name], value)
  if (result.success) return { value: result.output as NonNullable<Options[Name]> }
  const issue = deepest(result.issues[0])
  const path = (issue.path ?? []).map((item) => String(item.key))
  return { bad: path.length > 0 ? issue.input : value, expected: issue.message, path }
}

/** Of a union's issues the one that points farthest into the value. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepest).filter((candidate) => (candidate.path?.length ?? 0) > 0)
  return inner[0] ?? issue
}
