/** Hints that something may have changed in the folders of some files. */
import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { watch as chokidarWatch, type FSWatcher } from 'chokidar'

export class Hints {
  readonly #onHint: () => void
  #watcher: FSWatcher | undefined
  /** The watched folders, each with its number on disk: one made anew under its old name is another one. */
  #watched: ReadonlyMap<string, string | undefined> = new Map()
  /** Files that are links, and where each led; undefined where a folder was missing. */
  #links: ReadonlyMap<string, string | undefined> | undefined

  /** `onHint` is called when anything happens in a folder, and when a folder begins to be watched. */
  constructor(onHint: () => void) {
    this.#onHint = onHint
  }

  /** Watch the folders of these files, and of what they link to; of a folder that is gone, the nearest above it. */
  follow(paths: Iterable<string>): void {
    const files = [...paths]
    const folders = foldersOf(files)
    const whole = files.every((path) => folders.has(dirname(path)))
    this.#links = whole ? new Map(files.filter(isLinked).map((path) => [path, realPath(path)])) : undefined
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

  /** All folders are watched, are still the same, and links lead where they led. */
  get fresh(): boolean {
    return (
      this.#links !== undefined &&
      [...this.#watched].every(([folder, number]) => number !== undefined && numberOf(folder) === number) &&
      [...this.#links].every(([path, real]) => realPath(path) === real)
    )
  }

  async close(): Promise<void> {
    await this.#watcher?.close()
  }
}

/** Tells a folder from one made anew, which may get the number of the old one. */
function numberOf(folder: string): string | undefined {
  const stat = statSync(folder, { throwIfNoEntry: false })
  return stat && `${stat.ino} ${stat.birthtimeMs}`
}

function isLinked(path: string): boolean {
  const real = realPath(path)
  return real !== undefined && real !== path
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
