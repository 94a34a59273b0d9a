/** Names in a sentence: "Hi, I'm Ada Lovelace!". */
import { sensesIn } from '../language/lookup.ts'
import { unspaced } from '../language/tokens.ts'

/** A name in a script with capitals, at the end of a sentence or of what stands before its verb. */
const capitals =
  /^\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:[\p{P}\p{Extended_Pictographic}\s]|\uFE0F)*$/du
const capitalsBefore = /(?:^|[\s,])(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){1,3})\s+$/du
const letters = /^\s*(\p{sc=Han}{2,4})[\s。！!.~～]*$/du
const lettersBefore = /(?:^|[、。，,\s])([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,10}?|\p{sc=Hangul}{2,5})\s?$/du

/** Most titles are one or two names, and nothing is asked about them. */
const mayGreet = /\s\S+\s\S|['’]m\s/

/** Where a name stands in a title that is a sentence. */
export function greetedName(title: string): { start: number; end: number } | undefined {
  if (!mayGreet.test(title) && !unspaced.test(title)) return undefined
  const greetings = sensesIn(title).filter(({ sense }) => sense === 'greeting' || sense === 'greetingEnd')
  for (const { sense, start, end } of greetings.sort((a, b) => b.end - a.end)) {
    const name = sense === 'greeting' ? nameAfter(title, end) : nameBeforeVerb(title, start, end)
    if (name) return { start: name[0], end: name[1] }
  }
  return undefined
}

function nameAfter(title: string, from: number): [number, number] | undefined {
  const rest = title.slice(from)
  const found = capitals.exec(rest)?.indices?.[1] ?? letters.exec(rest)?.indices?.[1]
  return found && [from + found[0], from + found[1]]
}

function nameBeforeVerb(title: string, to: number, end: number): [number, number] | undefined {
  if (/[\p{L}\p{N}]/u.test(title.slice(end))) return undefined
  const before = title.slice(0, to)
  return lettersBefore.exec(before)?.indices?.[1] ?? capitalsBefore.exec(before)?.indices?.[1]
}
