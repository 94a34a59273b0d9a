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
