/** What the compiler says. */

/** A place in printed markup or in a template; lines and columns from 0, columns in code points. */
export interface Place {
  line: number
  character: number
}

/** What the compiler says; `severity` `trace` leads from the diagnostic before it toward the call in the document. */
export interface Diagnostic {
  severity: 'error' | 'warning' | 'trace'
  message: string
  /** Path inside the workspace: `/main.typ` is the document; missing where no place is known. */
  path?: string
  start?: Place
  end?: Place
}
