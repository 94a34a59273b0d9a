/** A file that says more than another one did. */
import { VFile } from 'vfile'

/** The same file with the same messages; what is said of the one is not said of the other. */
export function copyOf({ history, cwd, value, data, messages }: VFile): VFile {
  return new VFile({ history: [...history], cwd, value, data: { ...data }, messages: [...messages] })
}
