/** Writes results whole, and says in words why one cannot be written. */
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { statOf } from './identity.ts'

/**
 * Write a result: beside its place first, then renamed over it, so that a reader finds the old file or the new one,
 * whole. It keeps the mode of the file it replaces, and its owner where the system permits. Devices and pipes are written
 * to as they are. Throws the system's error.
 */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const there = statOf(path)
  if (there && !there.isFile()) {
    writeFileSync(path, bytes)
    return
  }
  const target = linkTarget(path)
  if (there) accessSync(target, constants.W_OK)
  else makeFolder(dirname(target))
  const draft = join(dirname(target), `.${basename(target).slice(0, 80)}.${process.pid}.${serial++}.tmp`)
  try {
    writeFileSync(draft, bytes, { mode: there ? 0o600 : undefined })
    if (there) takeAfter(draft, there)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

let serial = 0

/** Give a file the owner and the mode of the one it replaces; the umask has no say in either. */
function takeAfter(path: string, { mode, uid, gid }: Stats): void {
  try {
    const own = statSync(path)
    if (own.uid !== uid || own.gid !== gid) chownSync(path, uid, gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
  chmodSync(path, mode & 0o7777)
}

/** Where a path leads when it is a link, even to a file that is not there yet. */
function linkTarget(path: string): string {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (!there?.isSymbolicLink()) return path
  return statSync(path, { throwIfNoEntry: false })
    ? realpathSync(path)
    : linkTarget(resolve(dirname(path), readlinkSync(path)))
}

/** Write a file that is not there yet, its folders made as needed. Throws the system's error. */
export function writeNew(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(resolve(path)))
  writeFileSync(path, content, { flag: 'wx' })
}

/** Node's own way never ends where a file system refuses folders with ENOENT, as /proc does. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** A result that must not be written; `message` says why. */
export class WriteRefused extends Error {}

/** Why a result could not be written. */
export function writeFault(path: string, error: unknown): string {
  if (error instanceof WriteRefused) return error.message
  return `Cannot write '${path}': ${systemReason(error as NodeJS.ErrnoException)}`
}

/** What the system says, in plain words. */
export function systemReason({ code, message }: NodeJS.ErrnoException): string {
  return reasons[code ?? ''] ?? message.replace(/, \w+(?: '.*')?$/, '')
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  ENOENT: 'its folder cannot be made',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  EEXIST: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead in a circle',
}
