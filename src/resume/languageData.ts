/** What languages are told apart by. */

/** Scripts that tell the language, or the family, by themselves; how much one of their characters weighs. */
export const letters: ReadonlyArray<{ readonly family: Family; readonly pattern: RegExp; readonly weight: number }> = [
  // Technical terms and names are Latin in every language: the letters of a résumé's own language weigh more.
  { family: 'latin', pattern: /\p{Script=Latin}/gu, weight: 0.4 },
  { family: 'cyrillic', pattern: /\p{Script=Cyrillic}/gu, weight: 1 },
  { family: 'arabic', pattern: /\p{Script=Arabic}/gu, weight: 1.2 },
  { family: 'han', pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 2 },
  { family: 'ko', pattern: /\p{Script=Hangul}/gu, weight: 2 },
  { family: 'el', pattern: /\p{Script=Greek}/gu, weight: 1 },
  { family: 'he', pattern: /\p{Script=Hebrew}/gu, weight: 1.2 },
  { family: 'hi', pattern: /\p{Script=Devanagari}/gu, weight: 1 },
  { family: 'th', pattern: /\p{Script=Thai}/gu, weight: 1 },
  { family: 'hy', pattern: /\p{Script=Armenian}/gu, weight: 1 },
  { family: 'ka', pattern: /\p{Script=Georgian}/gu, weight: 1 },
]

/** A language that has a script of its own, or a family that shares one. */
export type Family = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'ko' | 'el' | 'he' | 'hi' | 'th' | 'hy' | 'ka'

/** The language of a script where no letter tells. */
export const commonest: Readonly<Record<'cyrillic' | 'arabic', string>> = { cyrillic: 'ru', arabic: 'ar' }

/** Letters of the scripts that several languages share. */
export const scripts: Readonly<Record<'cyrillic' | 'arabic', RegExp>> = {
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
}
