export class NarrowExpression {
  constructor(flags: string, narrow: () => RegExp, wide: () => RegExp)
  readonly flags: string
  readonly source: string
  lastIndex: number
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
  [Symbol.match](text: string): RegExpMatchArray | null
  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray>
  [Symbol.replace](text: string, by: string): string
  [Symbol.search](text: string): number
  [Symbol.split](text: string, most?: number): string[]
}
