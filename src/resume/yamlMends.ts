/** What people trip over when they write YAML, line by line: how to tell, what to say, and what would mend it. */

/** A change of one line that may mend it; columns from 0. */
export interface Mend {
  from: number
  to: number
  by: string
  /** What is wrong, to follow "Cannot read the front matter: ". */
  reason: string
  /** It is of what is never closed: YAML goes on, and stops on a later line. */
  unclosed?: boolean
  /** What to do, where showing the mended line does not tell. */
  advice?: string
}

/** Changes to try on a line, the likeliest first; `before` are the lines above it. */
export function mendsOf(line: string, before: readonly string[]): Mend[] {
  return [...tabs(line), ...mendsOfValue(line), ...indentation(line, before), ...ofKey(line)]
}

function tabs(line: string): Mend[] {
  const [margin = ''] = /^[ \t]*/.exec(line)!
  if (!margin.includes('\t')) return []
  const reason = `a tab stands before '${line.trim()}', expected spaces`
  const advice = 'Begin the line with spaces, two for each level.'
  return [{ from: 0, to: margin.length, by: margin.replaceAll('\t', '  '), reason, advice }]
}

function indentation(line: string, before: readonly string[]): Mend[] {
  const [margin = ''] = /^ */.exec(line)!
  const what = `'${line.trim()}'`
  const margins = before.filter((other) => /^ *[^\s#]/.test(other)).map((other) => other.search(/\S/))
  const likely = [...new Set(margins.reverse())].filter((width) => width !== margin.length)
  return likely.map((width) => ({
    from: 0,
    to: margin.length,
    by: ' '.repeat(width),
    reason: `${spaces(margin.length)} before ${what}, expected ${width === 0 ? 'none' : width}`,
    advice: 'Lines that belong together begin in the same column.',
  }))
}

function spaces(count: number): string {
  return count === 0 ? 'no space stands' : count === 1 ? 'a space stands' : `${count} spaces stand`
}

interface Value {
  /** The key it stands under, as `'title'`, or what else to call it. */
  owner: string
  text: string
}

/** How values go wrong, in the order in which it is to be asked. */
const faultsOfValues: ReadonlyArray<(value: Value) => Pick<Mend, 'by' | 'reason' | 'unclosed'> | undefined> = [
  ({ owner, text }) => {
    const [quote = ''] = text
    if (!isQuote(quote) || closing(text) > 0) return undefined
    return {
      by: text + quote,
      unclosed: true,
      reason: `the value of ${owner} begins with a quote (${quote}) that is never closed`,
    }
  },
  ({ owner, text }) => {
    const [quote = ''] = text
    if (!isQuote(quote) || !(closing(text) > 0) || closing(text) === text.length - 1) return undefined
    const whole = text.endsWith(quote) && quote === "'"
    return {
      by: quoted(whole ? text.slice(1, -1) : text),
      reason: `the value of ${owner} goes on after its closing quote (${quote})`,
    }
  },
  ({ owner, text }) =>
    /^"(?:[^"\\]|\\.)*"$/.test(text) && text.includes('\\')
      ? {
          by: `'${text.slice(1, -1).replaceAll("'", "''")}'`,
          reason: `the value of ${owner} has a backslash (\\) between double quotes`,
        }
      : undefined,
  ({ owner, text }) => {
    const [open = ''] = text
    if (open !== '[' && open !== '{') return undefined
    const close = open === '[' ? ']' : '}'
    if (text.includes(close)) return { by: quoted(text), reason: `the value of ${owner} goes on after '${close}'` }
    return {
      by: text + close,
      unclosed: true,
      reason: `the value of ${owner} begins with '${open}', and the '${close}' is missing`,
    }
  },
  ({ owner, text }) =>
    /:(?:\s|$)/.test(text) && !isQuote(text[0]!)
      ? { by: quoted(text), reason: `the value of ${owner} holds a colon, and needs quotes` }
      : undefined,
  ({ owner, text }) =>
    /^(?:[@`%*&!|>,\]}]|[-?](?:\s|$))/.test(text)
      ? { by: quoted(text), reason: `the value of ${owner} begins with '${text[0]}', and needs quotes` }
      : undefined,
]

/** `key: value`, or an item of a list. */
const pair = /^([ ]*(?:- +)*)([^\s:#"'[\]{},-][^:]*?)[ \t]*:[ \t]+(\S.*?)[ \t]*$/
const item = /^([ ]*- +)(\S.*?)[ \t]*$/

/** Those of the value of a line. */
export function mendsOfValue(line: string): Mend[] {
  const [, , key, of] = pair.exec(line) ?? []
  const text = of ?? item.exec(line)?.[2]
  if (text === undefined) return []
  const owner = key === undefined ? 'the list' : `'${key}'`
  const to = line.trimEnd().length
  return faultsOfValues.flatMap((faultOf) => {
    const found = faultOf({ owner, text })
    return found ? [{ from: to - text.length, to, ...found }] : []
  })
}

/** A key without a colon, or without the space after it. */
function ofKey(line: string): Mend[] {
  const [, margin, key, colon, rest] = /^( *(?:- +)?)([A-Za-z][\w-]*)(:?)[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
  if (key === undefined) return []
  const reason = colon
    ? `a space is missing after '${key}:'`
    : `'${key}' has no colon after it, expected a line of \`key: value\``
  return [{ from: margin!.length, to: line.trimEnd().length, by: `${key}: ${rest}`.trimEnd(), reason }]
}

function isQuote(sign: string): boolean {
  return sign === '"' || sign === "'"
}

/** Where the quote that a text begins with is closed; -1 for nowhere. */
function closing(text: string): number {
  const inside = text.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/
  return (inside.exec(text)?.[0].length ?? 0) - 1
}

/** A text between the quotes that it does not hold itself. */
function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
