/** Every type of node and how it is printed. */
import type { Handler } from '../state.ts'
import { blockquote } from './blockquote.ts'
import { lineBreak } from './break.ts'
import { code } from './code.ts'
import { defList, defListDescription, defListTerm } from './definitionList.ts'
import { strike } from './delete.ts'
import { emphasis } from './emphasis.ts'
import { entry } from './entry.ts'
import { field } from './field.ts'
import { footnoteReference } from './footnote.ts'
import { heading } from './heading.ts'
import { html } from './html.ts'
import { image } from './image.ts'
import { inlineCode } from './inlineCode.ts'
import { link, linkReference } from './link.ts'
import { list, listItem } from './list.ts'
import { nothing } from './nothing.ts'
import { ownName } from './ownName.ts'
import { pageBreak } from './pagebreak.ts'
import { pair } from './pair.ts'
import { paragraph } from './paragraph.ts'
import { passage } from './passage.ts'
import { section } from './section.ts'
import { strong } from './strong.ts'
import { table } from './table.ts'
import { text } from './text.ts'
import { thematicBreak } from './thematicBreak.ts'
import { word } from './word.ts'

export const handlers: Readonly<Record<string, Handler<any>>> = {
  blockquote,
  break: lineBreak,
  code,
  defList,
  defListDescription,
  defListTerm,
  definition: nothing,
  delete: strike,
  emphasis,
  entry,
  field,
  footnoteDefinition: nothing,
  footnoteReference,
  heading,
  html,
  image,
  imageReference: image,
  inlineCode,
  link,
  linkReference,
  list,
  listItem,
  ownName,
  pagebreak: pageBreak,
  pair,
  paragraph,
  passage,
  section,
  strong,
  table,
  text,
  thematicBreak,
  toml: nothing,
  word,
  yaml: nothing,
}
