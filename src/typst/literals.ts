/**
 * Reads the literals of Typst that a template declares itself with: `#let options = ( … )`.
 *
 * Values come as an author of front matter would write them: lengths as `9pt`, colours as `#rrggbb`, `auto` as that
 * word, `none` as null. Nothing is evaluated.
 */
export type Literal = string | number | boolean | null | readonly Literal[] | { [key: string]: Literal }

/** A place in a template that is no literal. */
export class LiteralFault extends Error {
  readonly offset: number
  constructor(expected: string, offset: number) {
    super(expected)
    this.offset = offset
  }
}

/** The value bound to a name at the top level of a file; undefined when there is none. Throws a `LiteralFault`. */
export function boundLiteral(text: string, name: string): Literal | undefined {
  const start = new RegExp(`^#let +${name} *= *`, 'm').exec(text)
  if (!start) return undefined
  const reader = new Reader(text, start.index + start[0].length)
  const value = reader.value()
  reader.end()
  return value
}

/** Comments and blanks. */
const gap = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y
const word = /[A-Za-z][\w-]*/y
const number = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(pt|mm|cm|in|em|%)?/y
const text = /"((?:[^"\\]|\\.)*)"/y
const colour = /(?:rgb|color\.rgb)\(\s*"#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})"\s*\)/y
const words: Readonly<Record<string, Literal>> = {
  true: true,
  false: false,
  none: null,
  auto: 'auto',
  black: '#000000',
  white: '#ffffff',
}

class Reader {
  readonly #text: string
  #offset: number

  constructor(text: string, offset: number) {
    this.#text = text
    this.#offset = offset
  }

  value(): Literal {
    const found = this.#take(text)
    if (found) return JSON.parse(found[0])
    const shade = this.#take(colour)
    if (shade)
      return `#${shade[1]!.length === 3 ? [...shade[1]!].map((digit) => digit + digit).join('') : shade[1]!}`.toLowerCase()
    const figure = this.#take(number)
    if (figure) return figure[1] ? figure[0] : Number(figure[0])
    if (this.#sign('(')) return this.#collection()
    const start = this.#offset
    const name = this.#take(word)?.[0]
    if (name === undefined || !Object.hasOwn(words, name))
      throw new LiteralFault('a literal', name ? start : this.#offset)
    return words[name]!
  }

  /** After a binding its line ends. */
  end(): void {
    const rest = /[^\S\n]*(?:\/\/[^\n]*)?(?:\n|$)/y
    rest.lastIndex = this.#offset
    if (!rest.test(this.#text)) throw new LiteralFault('the end of the line', this.#offset)
  }

  /** What follows an opening parenthesis: a dictionary, an array, or one value. */
  #collection(): Literal {
    if (this.#sign(':')) {
      this.#expect(')')
      return {}
    }
    const items: Literal[] = []
    const entries: Record<string, Literal> = {}
    let commas = 0
    while (!this.#sign(')')) {
      const key = this.#key()
      if (key === undefined) items.push(this.value())
      else entries[key] = this.value()
      if (!this.#sign(',')) {
        this.#expect(')')
        break
      }
      commas++
    }
    if (Object.keys(entries).length > 0) return entries
    return items.length === 1 && commas === 0 ? items[0]! : items
  }

  /** A name before a colon. */
  #key(): string | undefined {
    const start = this.#offset
    const name = this.#take(word)?.[0] ?? this.#take(text)?.[1]
    if (name !== undefined && this.#sign(':')) return name
    this.#offset = start
    return undefined
  }

  #expect(sign: string): void {
    if (!this.#sign(sign)) throw new LiteralFault(`'${sign}' or ','`, this.#offset)
  }

  #sign(sign: string): boolean {
    this.#take(gap)
    if (this.#text[this.#offset] !== sign) return false
    this.#offset++
    return true
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    if (pattern !== gap) this.#take(gap)
    pattern.lastIndex = this.#offset
    const found = pattern.exec(this.#text)
    if (found) this.#offset = pattern.lastIndex
    return found
  }
}
