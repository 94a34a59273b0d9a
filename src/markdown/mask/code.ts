/** Code, in which nothing means anything. */
export const codeForms = {
  fenced: '^[ \\t]*(`{3,}|~{3,})[^\\n]*\\n[\\s\\S]*?(?:^[ \\t]*\\1[`~]*[ \\t]*\\r?$|(?![\\s\\S]))',
  span: '(`+)(?!`)(?:(?!\\n[ \\t]*\\r?\\n)[^`]){1,1000}\\2(?!`)',
} as const

export const code: RegExp = new RegExp(`${codeForms.fenced}|${codeForms.span}`, 'gim')
