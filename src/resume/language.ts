/** The language a text is written in, guessed from its letters and little words. */
import type { Node, Parent } from 'unist'
import { languagesOfLittleWord } from '../language/lookup.ts'
import { tables } from '../language/tables.ts'
import { commonest, type Family, letters, scripts } from './languageData.ts'
import { hanScript } from './scriptTable.ts'

/** How much of a text is looked at, in UTF-16 units. */
const enough = 3000
/** How many little words of a language must come for each of English to be taken for it. */
const clearly = 1.2
/** How many different little words tell a language. */
const fewest = 3
/** How often a heading counts: it is in the author's language, while publications may be in any. */
const titleWeight = 6
const word = /[a-zß-\u024f\u1e00-\u1eff]+/g

/** The beginning of a tree's running text: no code, no addresses, nothing hidden. */
export function runningText(tree: Node): string {
  const pieces: string[] = []
  let length = 0
  const walk = (node: Node, times: number): void => {
    if (length > enough) return
    if (node.type === 'text') {
      const { value } = node as Node & { value: string }
      for (let time = 0; time < times; time++) pieces.push(value)
      length += value.length
    }
    for (const child of (node as Parent).children ?? []) walk(child, node.type === 'heading' ? titleWeight : times)
  }
  walk(tree, 1)
  return pieces.join('\n').replace(/https?:\/\/\S+|www\.\S+/g, ' ')
}

/** The language of a text (BCP 47: `de`, `zh-Hant`); English where nothing speaks for another. */
export function guessLanguage(text: string): string {
  return tellLanguage(text) ?? 'en'
}

/** The language of a text; undefined where its words are too few to tell. */
export function tellLanguage(text: string): string | undefined {
  const sample = text.slice(0, enough)
  if (sample !== last.sample) last = { sample, language: languageOf(sample) }
  return last.language
}

/** While a résumé is edited, its beginning is mostly the same. */
let last: { sample: string; language: string | undefined } = { sample: '', language: undefined }

function languageOf(sample: string): string | undefined {
  const family = familyOf(sample)
  if (family === 'latin') return latinLanguage(sample)
  if (family === 'cyrillic' || family === 'arabic') return toldByLetters(sample, family)
  if (family !== 'han') return family
  const script = hanScript('', sample)
  return script === 'Jpan' ? 'ja' : script === 'Hant' ? 'zh-Hant' : 'zh'
}

/** The script, or family of languages, that has the most weight in a text. */
function familyOf(text: string): Family {
  const strange = text.match(/[^\0-\u02ff\u2000-\u2fff]/g)?.length ?? 0
  if (strange < text.length / 40) return 'latin'
  const weights = letters.map(({ family, pattern, weight }) => ({
    family,
    weight: weight * (text.match(pattern)?.length ?? 0),
  }))
  return weights.reduce((best, next) => (next.weight > best.weight ? next : best)).family
}

/** The language that has most of the letters that tell, where they are more than a trace of the text. */
function toldByLetters(text: string, family: 'cyrillic' | 'arabic'): string {
  const lower = text.toLowerCase()
  const counts = Object.entries(tables.letters)
    .filter(([, own]) => scripts[family].test(own))
    .map(([language, own]) => ({ language, own, count: [...lower].filter((letter) => own.includes(letter)).length }))
    // Where two have as many, the one that needs fewer letters for it.
    .sort((a, b) => b.count - a.count || a.own.length - b.own.length)
  const all = text.match(/\p{L}/gu)?.length ?? 0
  const [best] = counts
  return best && best.count > all / 150 ? best.language : commonest[family]
}

function latinLanguage(text: string): string | undefined {
  const counts = new Map<string, { all: number; words: number }>()
  for (const [found, times] of littleWordsOf(text))
    for (const language of languagesOfLittleWord(found)) {
      const { all, words } = counts.get(language) ?? { all: 0, words: 0 }
      counts.set(language, { all: all + times, words: words + 1 })
    }
  const english = counts.get('en')?.all ?? 0
  const telling = [...counts].filter(([, { words }]) => words >= fewest)
  const [best] = telling
    .filter(([, { all }]) => all > clearly * english)
    .sort(([, one], [, other]) => other.all - one.all)
  return best?.[0] ?? telling.find(([language]) => language === 'en')?.[0]
}

/** How often each word stands in a text. Words of one letter are anything: initials, variables, items of a list. */
function littleWordsOf(text: string): Map<string, number> {
  const times = new Map<string, number>()
  for (const found of text.toLowerCase().match(word) ?? [])
    if (found.length >= 2) times.set(found, (times.get(found) ?? 0) + 1)
  return times
}
