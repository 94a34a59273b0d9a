/** The table of weights as text, with other numbers. */
/** A source of the table in which every number is the value of its name. */
export function written(source: string, values: ArrayLike<number>, names: readonly string[]): string {
  const numbers = new Map(names.map((name, at) => [name, values[at]!]))
  let table = ''
  return source
    .split('\n')
    .map((line) => {
      table = /^export const (\w+)/.exec(line)?.[1] ?? table
      const row = /^ {2}(?:'([^']+)'|(\w+)): (.+),$/.exec(line)
      if (!row) return line
      const name = (row[1] ?? row[2])!
      const key = /[^\w]/.test(name) ? `'${name}'` : name
      if (!row[3]!.startsWith('[')) return `  ${key}: ${rounded(numbers.get(`${table} · ${name}`)!)},`
      const labels = ['role', 'organization', 'location', 'detail', 'period'].slice(0, row[3]!.split(',').length)
      return `  ${key}: [${labels.map((label) => rounded(numbers.get(`${table} · ${name}: ${label}`)!)).join(', ')}],`
    })
    .join('\n')
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
