/**
 * The `Resume` tree: a unist tree whose leaves are the mdast nodes of the source.
 *
 * Everything a reader of the source can see stays in `children`, positioned, in source order: inference puts nodes
 * into `field`s and `entry`s and annotates them, it deletes nothing but separators. A template may arrange the
 * fields of one entry as it likes.
 */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Data, Node, Parent } from 'unist'
import type { SectionKind } from '../language/types.ts'

export type { SectionKind }

/** How a contact is reached. */
export type ContactKind = 'email' | 'phone' | 'address' | 'website' | 'profile' | 'other'

/** A calendar date as exact as the author was; `month` and `day` count from 1. */
export interface PlainDate {
  year: number
  month?: number
  day?: number
  /** Nothing tells which of `month` and `day` is which: "6/1/2020". */
  unsure?: true
}

/** Start and end of a period; a running one ends `'present'`, a single date has an `end` and no `start`. */
export interface Period {
  start?: PlainDate
  end?: PlainDate | 'present'
  /** The terms of a period that was interrupted: "2014 & 2016". */
  terms?: readonly Period[]
}

/** Nodes of the source that are not set, and why. */
export interface Unseen {
  /**
   * `label`: "Name:" before a name, which the page shows by its size. `option`: the author hides it. `repeated`: the
   * same words are set already.
   */
  reason: 'label' | 'option' | 'repeated'
  nodes: readonly Node[]
}

/** A node that may account for nodes of the source which are not set. */
interface Accounting extends Parent {
  unseen?: readonly Unseen[]
}

interface FieldOf<Name extends string> extends Accounting {
  type: 'field'
  name: Name
  /** What is set on the page: the author's words with their markup. */
  children: PhrasingContent[]
  /** The bare value for machines (no label, no connecting word), where it differs from the text of `children`. */
  value?: string
  /** Why this text was taken for this field, for people: "end of heading". */
  reason?: string
}

export type TextField = FieldOf<
  'name' | 'headline' | 'title' | 'role' | 'organization' | 'location' | 'detail' | 'label' | 'values'
>

/** The dates of an entry; `children` keep the author's wording. */
export interface PeriodField extends FieldOf<'period'> {
  period: Period
  /** The author's exact text; `children` differ from it in letter case and dashes only. */
  source: string
}

export interface ContactField extends FieldOf<'contact'> {
  kind: ContactKind
  /** Where a click leads (`mailto:`, `tel:`, `https:`), if anywhere. */
  url?: string
  /** The network of a profile (`GitHub`) and the handle there. */
  network?: string
  handle?: string
}

export interface PhotoField extends FieldOf<'photo'> {}

export type Field = TextField | PeriodField | ContactField | PhotoField
export type FieldName = Field['name']

/** A job, a degree, a project, a talk: a head of fields and a body of blocks and nested entries. */
export interface Entry extends Accounting {
  type: 'entry'
  data?: Data & {
    /** It is a row of a table. */
    row?: boolean
    /** A degree among jobs, or a job among degrees. */
    kind?: 'experience' | 'education'
  }
  children: Array<Field | Entry | Pair | RootContent>
}

/** A label and its values: "Languages: Go, Python". */
export interface Pair extends Accounting {
  type: 'pair'
  children: Array<TextField>
}

/** A titled part of the résumé. The `title` field comes first; a part without a title has none. */
export interface Section extends Accounting {
  type: 'section'
  kind: SectionKind
  /** Why it was taken for a section of this kind, for people. */
  reason?: string
  children: Array<Field | Entry | Pair | RootContent>
}

/** All above the first section: name, headline, photo, contacts, then the summary as blocks. */
export interface Header extends Accounting {
  type: 'header'
  children: Array<Field | RootContent>
}

export interface Resume extends Accounting {
  type: 'resume'
  /** The language most of the text seems to be in, as a tag such as `en`. */
  lang?: string
  /** At most one header, first; front matter, definitions and footnotes stand beside it as mdast nodes. */
  children: Array<Header | Section | RootContent>
}

export type ResumeNode = Resume | Header | Section | Entry | Pair | Field

/** The fields of a node called `name`, in source order. */
export function fieldsOf<Name extends FieldName>(
  node: Parent,
  name: Name,
): Array<Extract<Field, { name: Name }> | (Name extends TextField['name'] ? TextField : never)> {
  return node.children.filter((child) => isField(child) && child.name === name) as never
}

/** Whether a node is a field. */
export function isField(node: Node): node is Field {
  return node.type === 'field'
}

declare module 'mdast' {
  interface TableData {
    /** What the rows tell, where a table stays a table for the titles over its columns. */
    entries?: Entry[]
  }
  interface RootContentMap {
    header: Header
    section: Section
    entry: Entry
    pair: Pair
    field: Field
  }
}
