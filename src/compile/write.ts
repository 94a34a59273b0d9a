/** Writing results so that nobody ever sees half of one, and a failure leaves the last good one as it was. */
import {
  accessSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A result that could not be written; the message is one sentence for the user. */
export class WriteError extends Error {
  override name = 'WriteError'
}

/** Write bytes to a path through a file beside it; folders above are made. Throws `WriteError`. */
export function writeResult(path: string, bytes: Uint8Array | string): void {
  try {
    const target = linkTarget(resolve(path))
    const existing = statSync(target, { throwIfNoEntry: false })
    if (existing?.isDirectory()) throw new WriteError(`Cannot write '${path}': it is a folder, expected a file`)
    if (existing && !existing.isFile()) writeFileSync(target, bytes)
    else replace(target, bytes, existing)
  } catch (error) {
    throw error instanceof WriteError ? error : new WriteError(`Cannot write '${path}': ${reasonOf(error)}`)
  }
}

/** Where a path leads when it is a link, even to a file that is not there yet. */
function linkTarget(path: string, hops = 0): string {
  if (hops > 40) throw new Error('its links lead in a circle')
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path
  return linkTarget(resolve(dirname(path), readlinkSync(path)), hops + 1)
}

function replace(target: string, bytes: Uint8Array | string, existing: Stats | undefined): void {
  if (existing) accessSync(target, constants.W_OK)
  else mkdirSync(dirname(target), { recursive: true })
  const beside = join(dirname(target), `.${basename(target).slice(0, 200)}.${process.pid}-${counter++}`)
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode: existing ? existing.mode & 0o777 : 0o666 })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

let counter = 0

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is a file, expected a folder',
  EEXIST: 'a part of the path is a file, expected a folder',
  ENAMETOOLONG: 'the name is too long',
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return (code && reasons[code]) ?? message
}
