/** Entries told by bullets with labels: "- Company: …", "- Position: …", "- Period: …", and again. */
import type { List, ListItem, RootContent } from 'mdast'
import type { LabelKind } from '../../language/types.ts'
import type { HeadLine } from '../fields/index.ts'
import { inlineOf } from '../inline.ts'
import { labelOf } from '../labels.ts'
import type { Draft } from './draft.ts'
import { draftOf } from './draft.ts'

const fields = new Set<LabelKind>(['period', 'role', 'organization', 'location', 'degree'])

interface Group {
  items: ListItem[]
  kinds: Set<LabelKind>
}

/** The entries of a list in which the same labels come again; each has dates and a name. */
export function labelledDrafts(list: List): Draft[] | undefined {
  const groups: Group[] = []
  for (const item of list.children) {
    const kind = kindOf(item)
    const open = groups.at(-1)
    if (kind && (!open || open.kinds.has(kind))) groups.push({ items: [item], kinds: new Set([kind]) })
    else if (!open) return undefined
    else {
      open.items.push(item)
      if (kind) open.kinds.add(kind)
    }
  }
  const whole = groups.every(({ kinds }) => kinds.has('period') && kinds.size > 1)
  return groups.length > 0 && whole ? groups.map((group) => groupDraft(list, group)) : undefined
}

/** What field a bullet's label says it is. */
function kindOf({ children: [first] }: ListItem): LabelKind | undefined {
  const text = first?.type === 'paragraph' ? inlineOf(first.children).text : ''
  return text.length < 120 ? labelOf(text)?.kinds.find((kind) => fields.has(kind)) : undefined
}

function groupDraft(list: List, { items }: Group): Draft {
  const lines: HeadLine[] = []
  const body: RootContent[] = []
  for (const item of items) {
    const [first, ...more] = item.children
    if (first?.type === 'paragraph' && kindOf(item)) {
      lines.push({ nodes: first.children, where: 'bullet' })
      body.push(...(more as RootContent[]))
    } else body.push({ ...list, children: [item], position: item.position })
  }
  return draftOf({ lines, body }, items)
}
