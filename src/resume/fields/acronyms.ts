/** "UFSC – Universidade Federal de Santa Catarina": a short name and the long one. */
import { placeLike, senses, telling } from '../words.ts'

/** Whether what a dash parts are two forms of one name: initials, and the words they stand for. */
export function isOneName(text: string, start: number, end: number): boolean {
  if (!/[-–—]/.test(text.slice(start, end))) return false
  const before = lastPart.exec(text.slice(Math.max(0, start - 90), start))![0].trim()
  const after = firstPart.exec(text.slice(end, end + 90))![0].trim()
  return isPair(before, after) || isPair(after, before) || isCityInState(before, after)
}

/** "Curitiba - PR". */
function isCityInState(city: string, state: string): boolean {
  return /^[A-Z]{2}$/.test(state) && !/[A-Z]{2}/.test(city) && placeLike(`${city} - ${state}`)
}

/** Whether brackets hold the initials of the name before them: "Universidade Federal do Paraná (UFPR)". */
export function isShortForm(inside: string, before: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{1,9}$/u.test(inside) && isPair(inside.replaceAll('-', ''), lastPart.exec(before)![0].trim())
}

/** What stands between a separator and an offset. */
const lastPart = /[^|,;:·•–—\n]*$/u
const firstPart = /^(?:[^|,;:·•–—\n( -]| (?!- )|(?<! )-)*/u

function isPair(initials: string, name: string): boolean {
  if (!/^\p{Lu}{2,9}$/u.test(initials) || telling(initials) > senses(initials).school + senses(initials).organization)
    return false
  const { role, degree, school } = senses(name)
  const letters = name.split(/[\s-]+/).map((word) => word[0] ?? '')
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter))
  if (role + degree > 0 || capitals.length < 2) return false
  if ([capitals, letters].some((some) => some.join('').toUpperCase() === initials)) return true
  return school > 0 && initials.length > 2 && initials[0] === capitals[0] && shared(initials, capitals) > 1
}

/** How many of some letters come one after the other among initials. */
function shared(initials: string, letters: readonly string[]): number {
  let at = 0
  let count = 0
  for (const letter of letters) {
    const found = initials.indexOf(letter, at)
    if (found < 0) continue
    at = found + 1
    count++
  }
  return count
}
