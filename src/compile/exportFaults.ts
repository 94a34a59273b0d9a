/** What the binding says where no PDF can be written. */
import type { Diagnostic } from '../typst/diagnostic.ts'

/** Errors of the export come as Rust debug text, without a place; hints are put as in other messages. */
export function exportFaults(error: unknown): Diagnostic[] {
  const { message, code } = error as { message?: string; code?: string }
  const text = code || message || 'the PDF could not be written'
  const faults = [...text.matchAll(/message: ("(?:[^"\\]|\\.)*"), trace: .*?, hints: \[(.*?)\] \}/gs)].map(
    ([, said, hints]) =>
      [unescaped(said!), ...[...hints!.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([hint]) => unescaped(hint))].join(
        ', hints: ',
      ),
  )
  return (faults.length > 0 ? faults : [text]).map((said) => ({ severity: 'error', message: said }))
}

/** The value of a string as Rust's debug format writes it; a character quoted twice over is freed as well. */
function unescaped(quoted: string): string {
  const once = freed(quoted.slice(1, -1))
  return once.replace(/(?<=`")(.*)(?="`)/s, freed)
}

function freed(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', 0: '\0' }
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gs, (_, hex: string | undefined, character: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[character] ?? character),
  )
}
