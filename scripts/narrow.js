/**
 * Expressions that know the letters of all scripts (`\p{L}`) cost a start most: V8 asks for them again at every use of
 * a new expression. In the bundle each such literal becomes a pair: one for text in Western European letters, where the
 * letters are few, and the one that was written, made when there is other text.
 */
import { parse } from 'acorn'
import { full } from 'acorn-walk'

/** What a text for the narrow expressions may hold; `beyond` in `narrowExpression.js` finds the rest. */
const narrowPoints = [range(0, 0xff), range(0x2000, 0x206f), [0x20ac]].flat()

/** JavaScript with the literals replaced. */
export function withNarrowExpressions(code) {
  if (!/\\p\{/i.test(code)) return code
  const shared = []
  let changed = code
  for (const { start, end, regex } of literalsOf(code)) {
    const narrow = narrowPattern(regex)
    if (narrow === undefined) continue
    const pair = `new NarrowExpression('${regex.flags}', () => /${narrow}/${regex.flags}, () => ${code.slice(start, end)})`
    // Where an expression remembers where it was, each use has its own.
    const value = /[gy]/.test(regex.flags) ? pair : `narrow${shared.push(pair)}`
    changed = changed.slice(0, start) + value + changed.slice(end)
  }
  if (changed === code) return code
  const consts = shared.map((pair, index) => `const narrow${index + 1} = ${pair};`)
  return `import { NarrowExpression } from 'narrow-expression';${consts.join('')}${changed}`
}

/** The expressions of a module, the last first. */
export function literalsOf(code) {
  const literals = []
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex) literals.push(node)
  })
  return literals.sort((a, b) => b.start - a.start)
}

/** A pattern with the same matches in a text of narrow points; undefined when there is nothing to gain, or no certainty. */
export function narrowPattern({ pattern, flags }) {
  if (!flags.includes('u') || !/\\p\{/.test(pattern) || (flags.includes('i') && /\\P\{/.test(pattern))) return undefined
  let inClass = false
  return pattern.replace(/\\([pP]\{[^}]*\})|\\.|[[\]]/gsu, (piece, property) => {
    if (piece === '[' || piece === ']') inClass = piece === '['
    if (!property) return piece
    const letters = lettersOf(property)
    return inClass ? letters : `[${letters}]`
  })
}

const known = new Map()

/** The narrow points with a property, as what stands between brackets. */
function lettersOf(property) {
  if (!known.has(property)) {
    const one = new RegExp(`^\\${property}$`, 'u')
    known.set(property, rangesOf(narrowPoints.filter((point) => one.test(String.fromCodePoint(point)))))
  }
  return known.get(property)
}

function rangesOf(points) {
  const ranges = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last?.[1] === point - 1) last[1] = point
    else ranges.push([point, point])
  }
  return ranges.map(([from, to]) => (from === to ? unit(from) : `${unit(from)}-${unit(to)}`)).join('')
}

function unit(point) {
  return `\\u${point.toString(16).padStart(4, '0')}`
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
