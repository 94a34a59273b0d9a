/** The text of a produced PDF, read back by an engine that has nothing in common with the one that wrote it. */
import type { Built } from '../build.ts'
import { noteSpace } from '../check/judge/notes.ts'
import type { Reading } from './protocol.ts'

/** What a machine reads in the PDF of a build; what is lost is compared word by word. */
export async function readingOf(built: Built): Promise<Reading | undefined> {
  const { readBack } = await import('../check/judge/index.ts')
  const verdict = await readBack(built)
  if (!verdict) return undefined
  const { pages, lost, disordered, exempt } = verdict
  return {
    pages: pages.map(({ body }) => body.replaceAll(noteSpace, ' ')),
    lost,
    disordered,
    turned: exempt.letters ?? 0,
  }
}
