interface Expression {
  pattern: string
  flags: string
}
export function withNarrowExpressions(code: string): string
export function literalsOf(code: string): Array<{ start: number; end: number; regex: Expression }>
export function narrowPattern(expression: Expression): string | undefined
