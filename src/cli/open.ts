/** Shows a file in the program the system opens it with. */
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}

/** Open a file; comes back with the reason when there is nothing to open it with. */
export function open(path: string): Promise<string | undefined> {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open']
  return new Promise((done) => {
    const child = spawn(program!, [...words, path], { detached: true, stdio: 'ignore' })
    child.on('error', () => done(`Cannot open '${path}': the program '${program}' was not found`))
    child.on('spawn', () => {
      child.unref()
      done(undefined)
    })
  })
}
