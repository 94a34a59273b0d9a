/** How the command line ends. */

export const exitCodes = {
  fine: { code: 0, meaning: 'All went well; there may be warnings.' },
  document: { code: 1, meaning: 'A document has errors. The others of several are still built.' },
  usage: {
    code: 2,
    meaning: 'The command line is wrong, or a file cannot be read or written.',
  },
  bug: { code: 70, meaning: 'A fault of mdcv itself, shown with what is needed to report it.' },
} as const

export type Exit = keyof typeof exitCodes

/** The graver of two ends. */
export function worse(a: Exit, b: Exit): Exit {
  return exitCodes[a].code >= exitCodes[b].code ? a : b
}

/** A fault of usage: one clear sentence, and what to do. */
export class UsageFault extends Error {
  readonly hint: string | undefined
  constructor(reason: string, hint?: string) {
    super(reason)
    this.hint = hint
  }
}
