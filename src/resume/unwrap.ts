/** Blocks out of lists and quotes that only wrap parts of the document. */
import type { RootContent } from 'mdast'

/** Put the blocks of lists and quotes that hold headings in their place: "- ## Experience". */
export function unwrapParts(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type === 'blockquote' && holdsHeading(block.children)) return unwrapParts(block.children)
    if (block.type === 'list' && block.children.some((item) => holdsHeading(item.children)))
      return block.children.flatMap((item) => unwrapParts(item.children))
    return [block]
  })
}

function holdsHeading(blocks: readonly RootContent[]): boolean {
  return blocks.some(
    (block) => block.type === 'heading' || (block.type === 'blockquote' && holdsHeading(block.children)),
  )
}
