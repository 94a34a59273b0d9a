/** `\newpage`, `<!-- pagebreak -->` and elements styled to break the page become `pagebreak` nodes. */
import type { Root, RootContent } from 'mdast'
import type { Hide } from '../ledger/index.ts'
import { textOf } from './phrasing.ts'
import { eachParent } from './walk.ts'

const command = /^\\(?:newpage|pagebreak|clearpage)(?:\[\d\]|\{\})?$/
const comment = /^<!--\s*(?:page[ -]?break|new[ -]?page|\\(?:newpage|pagebreak))\s*-->$/i
const styled = /^<(?:div|p|br|hr|span|section)\b[^>]*\b(?:page-break|pagebreak|break-(?:before|after)\s*:)[^>]*>/i

export function pagebreaks(root: Root, _: string, hide: Hide): void {
  eachParent(root, (parent) => {
    parent.children = (parent.children as RootContent[]).map((child) => {
      if (!isPagebreak(child)) return child
      hide('latex', child.position!.start.offset!, child.position!.end.offset!)
      return { type: 'pagebreak', position: child.position }
    })
  })
}

/** Whether an HTML tag or comment asks for a new page. */
export function breaksPage(html: string): boolean {
  return (
    comment.test(html.trim()) ||
    (styled.test(html) && !/(?:page-break|break)-(?:before|after)\s*:\s*(?:avoid|auto)/i.test(html))
  )
}

function isPagebreak(node: RootContent): boolean {
  return node.type === 'paragraph' && command.test(textOf(node).trim())
}
