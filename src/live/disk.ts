/** What a file holds at this moment, told apart from what it held before. */
import { createHash } from 'node:crypto'
import { readFileSync, type Stats, statSync } from 'node:fs'

/** How a file was when it was looked at. */
export interface Look {
  /** What `stat` said; undefined when the file may have changed since without changing that. */
  stamp: string | undefined
  /** Stands for the content, or says why there is none. */
  digest: string
  /** The content of a file that could be read. */
  bytes?: Buffer
}

/** Milliseconds within which a second write may leave a file's times as they were. */
const clockTick = 20
/** How often a file that changes while it is read is read again. */
const mostReadings = 20

/** Look at a file; when `stat` shows that it is as `before`, it is not read again. */
export function look(path: string, before?: Look): Look {
  for (let reading = 1; ; reading++) {
    const stat = statSync(path, { throwIfNoEntry: false })
    const stamp = stampOf(stat)
    if (before?.stamp !== undefined && before.stamp === stamp) return before
    if (!stat?.isFile()) return { stamp, digest: stat ? 'not a file' : 'missing' }
    const bytes = contentOf(path)
    const steady = stampOf(statSync(path, { throwIfNoEntry: false })) === stamp
    if (!steady && reading < mostReadings) continue
    const told = steady && Math.abs(Date.now() - stat.mtimeMs) > clockTick
    return { stamp: told ? stamp : undefined, digest: bytes ? digestOf(bytes) : 'unreadable', bytes }
  }
}

function stampOf(stat: Stats | undefined): string {
  return stat ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size} ${stat.ino}` : 'missing'
}

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('base64')
}
