/** The nodes parsing adds to mdast. */
import type { PhrasingContent, RootContent } from 'mdast'
import type { Literal, Node, Parent } from 'unist'

/** A definition list: terms, each followed by its descriptions. */
export interface DefList extends Parent {
  type: 'defList'
  children: Array<DefListTerm | DefListDescription>
}

export interface DefListTerm extends Parent {
  type: 'defListTerm'
  children: PhrasingContent[]
}

export interface DefListDescription extends Parent {
  type: 'defListDescription'
  children: RootContent[]
}

/** Where the author wants a new page. */
export interface Pagebreak extends Node {
  type: 'pagebreak'
}

/** TOML front matter. */
export interface Toml extends Literal {
  type: 'toml'
  value: string
}

/** `{.class #id key=value}` as written; gone after cleaning, when it is in `data.hProperties` of what it speaks of. */
export interface AttributeList extends Literal {
  type: 'attributeList'
  value: string
}

/** A line `::: {.class}` or `:::`; gone after cleaning. */
export interface ContainerFence extends Literal {
  type: 'containerFence'
  value: string
}

/** What an author says in a comment: that words of a block are a field, or that nothing in it is an entry. */
export interface Said {
  kind: 'role' | 'organization' | 'location' | 'nothing'
  text: string
}

declare module 'mdast' {
  interface TableData {
    /** The first row is one like the others. */
    headless?: boolean
  }
  interface ListItemData {
    /** What stands before the item of an ordered list. */
    number?: number
  }
  interface RootContentMap {
    defList: DefList
    defListTerm: DefListTerm
    defListDescription: DefListDescription
    pagebreak: Pagebreak
    toml: Toml
    attributeList: AttributeList
    containerFence: ContainerFence
  }
  interface PhrasingContentMap {
    attributeList: AttributeList
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    attributeList: 'attributeList'
    containerFence: 'containerFence'
    defListDescription: 'defListDescription'
    defListDescriptionPrefix: 'defListDescriptionPrefix'
    defListDescriptionIndent: 'defListDescriptionIndent'
  }
}
