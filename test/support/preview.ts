/** A served résumé in a folder of its own. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Built } from '../../src/build.ts'
import { createSession, type Served, type ServeOptions } from '../../src/session.ts'
import { inFolder } from './folder.ts'

/** A résumé of an invented person, long enough for two pages. */
export function resumeText(jobs = 14): string {
  const entries = Array.from(
    { length: jobs },
    (_, index) => `### Engineer ${index + 1}, Tidewater Systems, Dublin, ${2024 - index} – ${2025 - index}

- Moved ${140 + index} services to another platform in fourteen months, without a night of planned downtime for anyone.
- Wrote about it, with numbers.
`,
  )
  return `# Mira Halloran

Platform Engineer

mira@halloran.example | Dublin, Ireland

I build the platforms other engineers stand on,
and I like them quiet.

## Experience

${entries.join('\n')}
## Skills

Go, Python, SQL
`
}

export interface Desk {
  folder: string
  path: string
  url: string
  served: Served
  builds: Built[]
  /** Settled when so many builds are done. */
  built(count: number): Promise<void>
}

let page: Promise<void> | undefined

/** Serve a résumé while some work is done. */
export async function withPreview<T>(
  text: string,
  work: (desk: Desk) => Promise<T>,
  options: ServeOptions & { files?: Record<string, string | Uint8Array> } = {},
): Promise<T> {
  page ??= buildPage()
  await page
  return inFolder({ 'resume.md': text, ...options.files }, async (folder) => {
    const session = createSession()
    const builds: Built[] = []
    const path = join(folder, 'resume.md')
    try {
      const onBuild: ServeOptions['onBuild'] = (built, outputs) => {
        builds.push(built)
        options.onBuild?.(built, outputs)
      }
      const served = await session.serve(path, { ...options, onBuild })
      await served.ready
      const built = async (count: number): Promise<void> => {
        while (builds.length < count) await new Promise((done) => setTimeout(done, 5))
      }
      return await work({ folder, path, url: served.preview.url, served, builds, built })
    } finally {
      await session.dispose()
    }
  })
}

/** The page as it is in the sources, not as the last build left it. */
async function buildPage(): Promise<void> {
  const script = fileURLToPath(new URL('../../scripts/page.js', import.meta.url))
  await (await import(script)).buildPage()
}
