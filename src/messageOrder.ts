import type { VFileMessage } from 'vfile-message'

/** Messages as their places come in the file, those of the whole file first. */
export function inLineOrder(messages: readonly VFileMessage[]): VFileMessage[] {
  return [...messages].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
