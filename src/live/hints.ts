/** Hints that something may have changed in the folders of some files. */
import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { watch as chokidarWatch, type FSWatcher } from 'chokidar'

export class Hints {
  readonly #onHint: () => void
  #watcher: FSWatcher | undefined
  /** The watched folders, each with its number on disk: one made anew under its old name is another one. */
  #watched: ReadonlyMap<string, number | undefined> = new Map()

  /** `onHint` is called when anything happens in a folder, and when a folder begins to be watched. */
  constructor(onHint: () => void) {
    this.#onHint = onHint
  }

  /** Watch the folders of these files, and of what they link to; of a folder that is gone, the nearest above it. */
  follow(paths: Iterable<string>): void {
    const folders = foldersOf(paths)
    const watched = new Map([...folders].map((folder) => [folder, numberOf(folder)]))
    if (isSame(watched, this.#watched)) return
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

  /** The folders are still those that are watched; that files are linked to elsewhere by now, it does not see. */
  get fresh(): boolean {
    return [...this.#watched].every(([folder, number]) => number !== undefined && numberOf(folder) === number)
  }

  async close(): Promise<void> {
    await this.#watcher?.close()
  }
}

function numberOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino
}

function isSame(some: ReadonlyMap<string, unknown>, others: ReadonlyMap<string, unknown>): boolean {
  return some.size === others.size && [...some].every(([key, value]) => others.has(key) && others.get(key) === value)
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
