/** What a person's name looks like, and where it stands in a text. */
import { sensesIn, trailing, wholeSenses } from '../language/lookup.ts'
import { unspaced } from '../language/tokens.ts'
import { senses } from './words.ts'

/** A name without what is added in brackets, where that differs from what is written. */
export function bareName(text: string, cut: boolean): string | undefined {
  const bare = withoutSuffixes(text.replace(/\s*[(（[][^()（）[\]]*[)）\]]\s*$/u, ''), /,\s*$/).trim()
  return bare !== '' && (cut || bare !== text.trim()) ? bare : undefined
}

/** A name without what people put after theirs, where that stands after a separator. */
function withoutSuffixes(name: string, separator: RegExp): string {
  const bare = name.trimEnd()
  const start = trailing(bare, 'nameSuffix')
  const before = separator.exec(bare.slice(0, start))
  return start === bare.length || !before || before.index === 0
    ? name
    : withoutSuffixes(bare.slice(0, before.index), separator)
}

/** "Silver Spring, MD" is a place: "MD" without dots is a state, where such titles are English. */
function endsInRegion(text: string): boolean {
  return sensesIn(text).some(
    ({ sense, end, languages }) => sense === 'regionCode' && end === text.length && languages.includes('en'),
  )
}

/** A name without what stands right after it in languages that put it there: a degree, "san". */
function withoutHonorific(name: string): string {
  const bare = name.replace(/[ 　]*[(（][^()（）]{1,12}[)）]$/u, '')
  const start = trailing(bare, 'nameSuffix')
  const before = bare.slice(0, start).trimEnd()
  return unspaced.test(bare.slice(start)) && /\p{L}$/u.test(before) ? before : name
}

/** Two to five capitalised words, or a few characters in a script without capitals, and nothing else. */
export function nameShaped(text: string): boolean {
  const titled = endsInRegion(text) ? text : withoutSuffixes(text, /,?\s+$/)
  const bare = withoutHonorific(titled)
    .replace(/(?<=\p{L})\s*["“”'(][\p{L}.-]{2,20}["“”')](?=\s+\p{Lu})/u, '')
    .trim()
  if (wholeSenses(bare).has('event:closing')) return false
  if (senses(bare).role + senses(bare).organization + senses(bare).school > 0 || text.length > 50) return false
  return (
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(bare) ||
    /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{2,4}(?:[ 　][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{1,4})?$/u.test(
      bare,
    )
  )
}

/** The name at the start of "姓名/男/1990", as a common Chinese pattern has it. */
export function nameBefore(text: string): string | undefined {
  return /^\s*(\p{sc=Han}{2,4})\s*[/／|｜·,，]\s*\p{sc=Han}\s*[/／|｜·,，]\s*(?:19|20)\d\d/u.exec(text)?.[1]
}
