/** An e-mail address of which a part is hidden ("ad****52@mail.example") is no link: what stands after the mask is nobody's. */
import type { Link, PhrasingContent, Root, Text } from 'mdast'
import { eachParent } from './walk.ts'

/** Signs that hide letters: several, or one behind a letter; a bullet is none. */
const mask = /[*•●]{2}$|[\p{L}\p{N}][*•●]$/u

export function maskedAddresses(root: Root, source: string): void {
  eachParent(root, (parent) => {
    const children = parent.children as PhrasingContent[]
    for (const [index, node] of children.entries()) {
      const before = children[index - 1]
      if (node.type !== 'link' || before?.type !== 'text' || !mask.test(before.value)) continue
      const address = literal(node, source)
      if (address) children[index] = { ...address, position: node.position }
    }
  })
}

/** The text of an e-mail address that is a link by itself, without brackets. */
function literal({ url, children, position }: Link, source: string): Text | undefined {
  const [only] = children
  const isBare = !/[<[]/.test(source[position?.start.offset ?? 0]!)
  return url.startsWith('mailto:') && isBare && only?.type === 'text' ? only : undefined
}
