import type { Image, Parents } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node, Parent } from 'unist'
import type { ContactField, Field, Header, Resume, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { holdsOwnName } from '../../resume/ownNames.ts'
import { isHanScript } from '../../resume/scriptTable.ts'
import { walk } from '../../resume/walk.ts'
import { literal, stringLiteral } from '../escape.ts'
import type { PrintOptions } from '../index.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import { nameOf } from '../options.ts'
import type { State } from '../state.ts'
import { uncalledFootnotes } from './footnote.ts'
import { assetOf } from './image.ts'
import { addressOf, linkText } from './link.ts'
import { part } from './section.ts'

/** The parts of a template that printed markup calls. */
export const contract: readonly string[] = [
  'resume',
  'entry',
  'short-list',
  'pairs',
  'subheading',
  'lead',
  'picture',
  'checkbox',
  'grid-table',
  'divider',
  'page-break',
]

/** The whole document: the template's parts, what further definitions there are, and one call of its `resume`. */
export function resumeCall(resume: Resume, state: State, options: PrintOptions, definitions: string = ''): Markup {
  const header = resume.children.find((child) => child.type === 'header') as Header | undefined
  const sections = resume.children.filter((child) => child.type === 'section') as Section[]
  const loose = resume.children.filter((child) => child !== header && child.type !== 'section') as Node[]

  const fields = (header?.children ?? []).filter(isField)
  const summary = [...(header?.children ?? []).filter((child) => !isPlaced(child, fields)), ...loose] as Node[]
  const name = one('name', fields, state)
  const below = state.inside({ level: name === 'none' ? 1 : 1 + state.outline(1) })
  return [
    `#import ${stringLiteral(options.template)}: template\n`,
    `#let (${partsOf(resume, options).join(', ')}) = template(${literal(options.options ?? {})})\n`,
    `${definitions}\n#resume(\n`,
    ['  name: ', name, ',\n'],
    ['  headline: ', one('headline', fields, below), ',\n'],
    ['  photo: ', photo(fields, nameOf(resume), below), ',\n'],
    ['  contacts: (', contacts(fields, below), '),\n'],
    ['  summary: ', blocksOrNone(below.blocks(summary), header ? below.end(header) : ''), ',\n'],
    ['  sections: (\n', sections.map((section) => ['    ', below.one(section), ',\n']), notes(below), '  ),\n)\n'],
  ]
}

/** The parts a document calls: those that few need only where they are needed, so that a template may do without. */
function partsOf(resume: Resume, options: PrintOptions): readonly string[] {
  const passage = holdsPassage(resume, options) ? ['passage'] : []
  return [...contract, ...passage, ...(holdsOwnName(resume) ? ['own-name'] : [])]
}

/** Fields of the header that a template sets in places of their own. */
const placed: ReadonlySet<string> = new Set<Field['name']>(['name', 'headline', 'photo', 'contact'])

/** Whether a child of the header stands elsewhere than in the summary, as all but the first photo do not. */
function isPlaced(child: Node, fields: readonly Field[]): boolean {
  if (!isField(child) || !placed.has(child.name)) return false
  return child.name !== 'photo' || child === fields.find(({ name }) => name === 'photo')
}

/** Whether the document asks for the part of the contract that few do. */
function holdsPassage(resume: Resume, { scripts }: PrintOptions): boolean {
  let found = false
  if (!scripts?.scripts.some(isHanScript)) return false
  walk(resume, ({ type }) => {
    found ||= type === 'passage'
  })
  return found
}

function one(name: Field['name'], fields: readonly Field[], state: State): Markup {
  const body = fields
    .filter((field) => field.name === name && field.children.length > 0)
    .map((field) => state.one(field))
  return isEmpty(body) ? 'none' : ['[', body.flatMap((piece, index) => (index ? [' ', piece] : [piece])), ']']
}

function blocksOrNone(body: Markup, end: Markup): Markup {
  return isEmpty(body) ? 'none' : ['[\n', body, end, '\n  ]']
}

function contacts(fields: readonly Field[], state: State): Markup {
  // A picture that is not at hand and has no words leaves nothing of its contact.
  const found = fields.filter(
    (field): field is ContactField => field.name === 'contact' && !isEmpty(state.inline(field.children)),
  )
  return found.map((contact, index) => {
    const { kind, url, network, children, position } = contact
    const text = textOf(children)
    const address = url ? addressOf(url, text, state) : ''
    return [
      index ? '' : '\n',
      `    (kind: ${stringLiteral(kind)}, text: ${stringLiteral(text + address)}, `,
      `url: ${literal(url)}, network: ${literal(network)}, body: [`,
      { markup: [url ? linkText(children, state) : state.inline(children), address], position },
      ']),\n',
      index === found.length - 1 ? '  ' : '',
    ]
  })
}

/** The photo as a file with its description, else the person's name; or what is set in its stead. */
function photo(fields: readonly Field[], name: string | undefined, state: State): Markup {
  const field = fields.find((candidate) => candidate.name === 'photo')
  const image = field && loneImage(field)
  const asset = image && assetOf(image, state)
  if (!asset) return one('photo', field ? [field] : [], state)
  return `(path: ${stringLiteral(asset.path)}, alt: ${literal(image.alt || name)})`
}

function loneImage(node: Parent): Image | undefined {
  const [only, ...others] = node.children
  if (!only || others.length > 0) return undefined
  if (only.type === 'image' || only.type === 'imageReference') return only as Image
  return 'children' in only ? loneImage(only as Parents) : undefined
}

/** Footnotes that nothing calls stand at the end. */
function notes(state: State): Markup {
  const body = uncalledFootnotes(state)
  return isEmpty(body) ? '' : ['    ', part('other', state.level, 'none', body), ',\n']
}
