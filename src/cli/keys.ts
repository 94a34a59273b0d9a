/** Keys of the terminal while something is watched. */
import type { ReadStream } from 'node:tty'
import { output } from './channels.ts'

/** What each key does. */
export type Keys = Readonly<Record<string, () => void>>

const interrupt = '\x03'
const endOfInput = '\x04'

/** Listen to single keys where there is a terminal; gives back what ends it. `q` and Ctrl-C call `quit`. */
export function listenToKeys(keys: Keys, quit: () => void, input: ReadStream = process.stdin): () => void {
  if (!input.isTTY || !output.isTTY) return () => {}
  const hear = (text: string): void => {
    for (const key of text)
      if (key === interrupt || key === endOfInput || key === 'q') quit()
      else keys[key]?.()
  }
  input.setRawMode(true)
  input.setEncoding('utf8')
  input.on('data', hear)
  input.resume()
  return () => {
    input.off('data', hear)
    input.setRawMode(false)
    input.pause()
  }
}
