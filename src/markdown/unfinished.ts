/** Lines of which the next one must be a part. */
import { type Sense, sensesIn } from '../language/lookup.ts'

const little: ReadonlySet<Sense> = new Set<Sense>(['conjunction', 'determiner', 'genitive', 'locative'])
/** In scripts without spaces. */
const joined: ReadonlySet<Sense> = new Set<Sense>(['conjunction', 'genitive', 'particle'])

/** Whether a line ends in a hyphen, or in a little word that needs another one after it. */
export function isUnfinished(line: string): boolean {
  const [, last] = /(?:^|\s)(\p{Ll}{1,5})$/u.exec(line) ?? []
  if (last !== undefined) return sensesIn(last).some(({ sense }) => little.has(sense))
  return /\p{L}-$/u.test(line) || runsOn(line)
}

/** Whether a line of Chinese or Japanese ends in a comma or a word that joins, which ends no line that was meant as one. */
export function runsOn(line: string): boolean {
  if (!/[\u3041-\u30ff\u4e00-\u9fff、，]$/.test(line)) return false
  return /[、，]$/.test(line) || sensesIn(line).some(({ sense, end }) => end === line.length && joined.has(sense))
}
