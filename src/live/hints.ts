/** Hints that something may have changed in the folders of some files. */
import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { watch as chokidarWatch, type FSWatcher } from 'chokidar'

export class Hints {
  readonly #onHint: () => void
  #watcher: FSWatcher | undefined
  #watched = ''

  /** `onHint` is called when anything happens in a folder, and when a folder begins to be watched. */
  constructor(onHint: () => void) {
    this.#onHint = onHint
  }

  /** Watch the folders of these files, and of what they link to; of a folder that is gone, the nearest above it. */
  follow(paths: Iterable<string>): void {
    const folders = foldersOf(paths)
    // A folder made anew under its old name is another one.
    const watched = JSON.stringify(
      [...folders].map((folder) => [folder, statSync(folder, { throwIfNoEntry: false })?.ino]),
    )
    if (watched === this.#watched) return
    this.#watched = watched
    void this.#watcher?.close()
    this.#watcher = chokidarWatch([...folders], {
      depth: 0,
      ignoreInitial: true,
      ignored: (path) => !folders.has(path),
    })
    // chokidar drops the second of two changes 5 to 45 ms apart; its `raw` event tells every one.
    this.#watcher.on('raw', this.#onHint).on('all', this.#onHint).on('ready', this.#onHint).on('error', this.#onHint)
  }

  async close(): Promise<void> {
    await this.#watcher?.close()
  }
}

function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    folders.add(nearestFolder(dirname(path)))
    const real = realPath(path)
    if (real !== undefined) folders.add(dirname(real))
  }
  return folders
}

function nearestFolder(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })?.isDirectory() || dirname(path) === path
  return found ? path : nearestFolder(dirname(path))
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
