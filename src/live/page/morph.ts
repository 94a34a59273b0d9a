/**
 * Turns one drawing into another by touching only what differs: letters that stay are neither laid out nor drawn anew,
 * which is what takes the time.
 */

/** Make `old` like `next`; what can be kept of `old` stays in its place. `next` is used up. */
export function morph(old: Element, next: Element): void {
  for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value)
  for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
  const [before, after] = [[...old.childNodes], [...next.childNodes]]
  const start = sharedStart(before, after)
  const end = sharedEnd(before.slice(start), after.slice(start))
  const outgoing = before.slice(start, before.length - end)
  const incoming = after.slice(start, after.length - end)
  for (const [index, node] of incoming.entries()) {
    const there = outgoing[index]
    if (there && alike(there, node)) morph(there as Element, node as Element)
    else if (there) there.replaceWith(node)
    else old.insertBefore(node, before[before.length - end] ?? null)
  }
  for (const node of outgoing.slice(incoming.length)) node.remove()
}

function sharedStart(before: readonly Node[], after: readonly Node[]): number {
  const shorter = Math.min(before.length, after.length)
  let count = 0
  while (count < shorter && before[count]!.isEqualNode(after[count]!)) count++
  return count
}

function sharedEnd(before: readonly Node[], after: readonly Node[]): number {
  const shorter = Math.min(before.length, after.length)
  let count = 0
  while (count < shorter && before.at(-1 - count)!.isEqualNode(after.at(-1 - count)!)) count++
  return count
}

/** Whether one element can become the other; a run of text is small enough to be put anew. */
function alike(old: Node, next: Node): boolean {
  return old instanceof Element && next instanceof Element && old.tagName === next.tagName && next.tagName !== 'use'
}
