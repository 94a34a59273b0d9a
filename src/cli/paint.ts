/** Colour for terminals that have it. */
import type { WriteStream } from 'node:tty'

const codes = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const

export type Paint = (colour: keyof typeof codes, text: string) => string

/** A painter for a stream: colours only on a terminal, unless `NO_COLOR` or `FORCE_COLOR` say otherwise. */
export function painter(stream: Pick<WriteStream, 'isTTY'>, environment: NodeJS.ProcessEnv = process.env): Paint {
  return coloured(stream, environment) ? (colour, text) => `\x1b[${codes[colour]}m${text}\x1b[0m` : (_, text) => text
}

function coloured(stream: Pick<WriteStream, 'isTTY'>, environment: NodeJS.ProcessEnv): boolean {
  if (environment.NO_COLOR) return false
  if (environment.FORCE_COLOR && environment.FORCE_COLOR !== '0') return true
  return stream.isTTY === true && environment.TERM !== 'dumb'
}
