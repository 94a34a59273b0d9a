import type { Node } from 'unist'
import type { ContactField, Field, Header, Resume, Section } from '../../resume/nodes.ts'
import { isField } from '../../resume/nodes.ts'
import { literal, stringLiteral } from '../escape.ts'
import type { PrintOptions } from '../index.ts'
import type { Markup } from '../markup.ts'
import { isEmpty } from '../markup.ts'
import type { State } from '../state.ts'

/** The functions of a template that printed markup calls. */
export const contract: readonly string[] = [
  'resume',
  'entry',
  'pair',
  'subheading',
  'divider',
  'picture',
  'checkbox',
  'grid-table',
]

/** The whole document: the template's import and one call of its `resume`. */
export function resumeCall(resume: Resume, state: State, options: PrintOptions): Markup {
  const header = resume.children.find((child) => child.type === 'header') as Header | undefined
  const sections = resume.children.filter((child) => child.type === 'section') as Section[]
  const loose = resume.children.filter((child) => child !== header && child.type !== 'section') as Node[]

  return [
    `#import ${stringLiteral(options.template)}: ${contract.join(', ')}\n\n`,
    '#resume(\n',
    headerArguments(header, loose, state),
    `  options: ${literal(options.options ?? {})},\n`,
    '  sections: (\n',
    sections.map((section) => ['    ', state.one(section), ',\n']),
    '  ),\n)\n',
  ]
}

function headerArguments(header: Header | undefined, loose: readonly Node[], state: State): Markup {
  const fields = (header?.children ?? []).filter(isField)
  const blocks = [...(header?.children ?? []).filter((child) => !isField(child)), ...loose] as Node[]
  const one = (name: Field['name']): Markup => {
    const field = fields.find((candidate) => candidate.name === name)
    return field ? ['[', state.one(field), ']'] : 'none'
  }
  const summary = state.blocks(blocks)
  const contacts = fields.filter((field) => field.name === 'contact')

  return [
    ['  name: ', one('name'), ',\n'],
    ['  headline: ', one('headline'), ',\n'],
    ['  photo: ', one('photo'), ',\n'],
    ['  contacts: (', contacts.map((contact) => ['\n    ', contactValue(contact, state), ',']), '),\n'],
    ['  summary: ', isEmpty(summary) ? 'none' : ['[\n', summary, '\n]'], ',\n'],
  ]
}

function contactValue(contact: ContactField, state: State): Markup {
  return [
    `(kind: ${stringLiteral(contact.kind)}, url: ${literal(contact.url)}, network: ${literal(contact.network)}, body: [`,
    state.one(contact),
    '])',
  ]
}
