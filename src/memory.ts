/** Answers about short texts, kept: while a résumé is edited the same lines are asked about at every build. */

const size = 2000

/** The same function with a memory of its last answers. What it returns must not be changed. */
export function remembered<T>(answer: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>()
  return (text) => {
    if (memory.has(text)) return memory.get(text)!
    if (memory.size >= size) memory.clear()
    const found = answer(text)
    memory.set(text, found)
    return found
  }
}

/**
 * The same function of blocks with a memory: asked about the very same blocks, it gives the very same answer, which
 * must not be changed. `more` is what the answer depends on beside the blocks.
 */
export function rememberedOf<Input, T>(
  answer: (input: Input) => T,
  blocksOf: (input: Input) => readonly object[],
  more: (input: Input) => string = () => '',
): (input: Input) => T {
  const memory = new WeakMap<object, { blocks: readonly object[]; more: string; found: T }>()
  return (input) => {
    const blocks = blocksOf(input)
    const first = blocks[0]
    if (!first) return answer(input)
    const rest = more(input)
    const known = memory.get(first)
    if (known?.more === rest && areSame(known.blocks, blocks)) return known.found
    const found = answer(input)
    memory.set(first, { blocks, more: rest, found })
    return found
  }
}

function areSame(some: readonly object[], others: readonly object[]): boolean {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}
