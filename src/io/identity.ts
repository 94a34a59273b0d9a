/** Which file a path means, however it is written, and how it is written for people. */
import { realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'

/** What stands at a path; undefined where nothing does, or nothing can. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The real path of what exists of an absolute path, with the rest behind it. */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

/** A path as it is shortest to read from a folder. */
export function shortPath(path: string, cwd: string = process.cwd()): string {
  const way = relative(cwd, path)
  return way !== '' && !way.startsWith('..') && way.length < path.length ? way : path
}
