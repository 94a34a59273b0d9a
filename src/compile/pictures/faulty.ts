/** Which pictures the compiler could not draw. It does not say: each is tried alone, where a document was refused. */

import type { Diagnostic } from '../../typst/diagnostic.ts'
import { stringLiteral } from '../../typst/escape.ts'
import type { Asset } from '../../typst/state.ts'
import type { Compiled, Job } from '../engine.ts'

const telling = /image|SVG|file is too large|could not be displayed/
const details = /^failed to (?:decode image|parse SVG|process image) \((.*)\)$/is

/** The pictures that a document was refused for, by their URL, each with what is wrong with it. */
export async function faultyPictures(
  found: ReadonlyMap<string, Asset>,
  refused: readonly Diagnostic[],
  job: Job,
  engine: { compile(job: Job): Compiled | Promise<Compiled> },
): Promise<Map<string, string>> {
  const faults = new Map<string, string>()
  if (!refused.some(isAboutPictures)) return faults
  const { root, templateRoot, fonts } = job
  for (const [url, { path }] of found) {
    const source = `#set document(title: "-"); #image(${stringLiteral(path)}, alt: "-")`
    const { diagnostics } = await engine.compile({ root, templateRoot, fonts, source })
    const error = diagnostics.find(({ severity }) => severity === 'error')
    if (error) faults.set(url, faultOf(error))
  }
  return faults
}

function isAboutPictures({ severity, message }: Diagnostic): boolean {
  return severity === 'error' && telling.test(message)
}

function faultOf({ message }: Diagnostic): string {
  if (/could not be displayed/.test(message)) return 'no font has all letters of the text in it'
  const said = (details.exec(message)?.[1] ?? message)
    .replace(/^Format error decoding \w+: /, '')
    .replace(/["\n{][\s\S]*/, '')
    .replace(/[\s.]+$/, '')
  return said ? `it is damaged (${said})` : 'it is damaged'
}
