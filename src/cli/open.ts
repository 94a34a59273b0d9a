/** Shows a file in the program the system opens it with. */
import { spawn } from 'node:child_process'

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}

/** Milliseconds in which a program says that it cannot. */
const patience = 1500

/** Open a file; comes back with the reason when there is nothing to open it with. */
export function open(path: string): Promise<string | undefined> {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open']
  return new Promise((done) => {
    const child = spawn(program!, [...words, path], { detached: true, stdio: 'ignore' })
    child.on('error', () => settle(`Cannot open '${path}': the program '${program}' was not found`))
    const settle = (fault: string | undefined): void => {
      clearTimeout(timer)
      child.unref()
      done(fault)
    }
    // One that cannot says so at once; one that shows the file may run for as long as that is looked at.
    const timer = setTimeout(settle, patience, undefined)
    child.on('exit', (code) =>
      settle(code ? `Cannot open '${path}': '${program}' found nothing to open it with` : undefined),
    )
  })
}
