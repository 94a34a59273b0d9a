/**
 * Standard output and error.
 *
 * Node's streams for them bring the network's code with them. What goes to a pipe or a file is written without them;
 * on a terminal, and for who needs a stream, there is one.
 */
import { fstatSync, writeSync } from 'node:fs'
import { systemReason } from '../io/write.ts'
import { exitCodes } from './exit.ts'

export interface Channel {
  readonly isTTY: boolean
  /** Width of the terminal, if it is one. */
  readonly columns: number | undefined
  write(content: string | Uint8Array): void
}

export const output: Channel = channel(1, 'standard output', () => process.stdout)
export const errors: Channel = channel(2, 'standard error', () => process.stderr)

function channel(descriptor: number, name: string, streamOf: () => NodeJS.WriteStream): Channel {
  const ended = (error: NodeJS.ErrnoException): never => end(name, error)
  let opened: NodeJS.WriteStream | undefined
  const stream = (): NodeJS.WriteStream => {
    opened ??= streamOf().on('error', ended)
    return opened
  }
  return {
    get isTTY() {
      return mayBeTerminal(descriptor) && stream().isTTY === true
    },
    get columns() {
      return mayBeTerminal(descriptor) ? stream().columns : undefined
    },
    write(content) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const left = opened || mayBeTerminal(descriptor) ? bytes : rest(descriptor, bytes, ended)
      if (left.length > 0) stream().write(left)
    },
  }
}

/** A terminal is a character device, and so is the hole that output is thrown into. */
function mayBeTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return true
  }
}

/** Write as much as a pipe or file takes at once; what it does not take is left for the stream, which can wait. */
function rest(descriptor: number, bytes: Uint8Array, ended: (error: NodeJS.ErrnoException) => never): Uint8Array {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') ended(error as NodeJS.ErrnoException)
  }
  return bytes.subarray(written)
}

/** End the run: a reader that has seen enough, such as `head`, is no fault; a full disk is one. */
function end(name: string, error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  try {
    writeSync(2, `error  Cannot write to ${name}: ${systemReason(error)}\n`)
  } catch {
    // There is nowhere left to say it.
  }
  process.exit(exitCodes.usage.code)
}
