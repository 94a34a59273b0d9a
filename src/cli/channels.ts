/**
 * Standard output and error.
 *
 * Node's streams for them bring the network's code with them. What goes to a pipe or a file is written without them;
 * on a terminal, and for who needs a stream, there is one.
 */
import { fstatSync, writeSync } from 'node:fs'

export interface Channel {
  readonly isTTY: boolean
  /** Width of the terminal, if it is one. */
  readonly columns: number | undefined
  write(content: string | Uint8Array): void
}

export const output: Channel = channel(1, () => process.stdout)
export const errors: Channel = channel(2, () => process.stderr)

function channel(descriptor: number, streamOf: () => NodeJS.WriteStream): Channel {
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
      const left = opened || mayBeTerminal(descriptor) ? bytes : rest(descriptor, bytes)
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
function rest(descriptor: number, bytes: Uint8Array): Uint8Array {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') ended(error as NodeJS.ErrnoException)
  }
  return bytes.subarray(written)
}

/** A reader that has seen enough, such as `head`, is no fault. */
function ended(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
