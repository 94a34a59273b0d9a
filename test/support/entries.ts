/** The entries of a section, told in short: "r Role | o Employer | p 2010–2012", then those in them. */
import { toString as textOf } from 'mdast-util-to-string'
import { parse } from '../../src/markdown/parse.ts'
import type { Entry, Field } from '../../src/resume/nodes.ts'
import { isField } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'

export type Told = [fields: string, ...inside: Told[]]

/** What it is an example of, a section's title, its Markdown, and what is told of it. */
export type Example = readonly [what: string, section: string, markdown: string, expected: Told[]]

/** What is told by a section of this title. */
export function entriesOf(title: string, markdown: string): Told[] {
  return understand(parse(`# Ada Lovelace\n\n## ${title}\n\n${markdown}\n`)).children.flatMap((part) =>
    part.type === 'section' ? part.children.filter((child) => child.type === 'entry').map(told) : [],
  )
}

function told(entry: Entry): Told {
  return [
    (entry.children.filter(isField) as Field[])
      .map(
        (field) =>
          `${field.name[0]} ${field.name === 'period' ? textOf(field).replace(' – ', '–') : (field.value ?? textOf(field))}`,
      )
      .join(' | '),
    ...entry.children.filter((child): child is Entry => child.type === 'entry').map(told),
  ]
}
