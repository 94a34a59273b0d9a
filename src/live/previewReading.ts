/** The text of a produced PDF, read back. */
import type { Built } from '../build.ts'
import type { Reading } from './protocol.ts'

export async function readingOf(built: Built): Promise<Reading | undefined> {
  if (!built.pdf) return undefined
  return { pages: [], lost: [] }
}
