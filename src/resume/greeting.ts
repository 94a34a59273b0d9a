/** Names in a sentence: "Hi, I'm Ada Lovelace!". */

const name = String.raw`(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3})`
const end = String.raw`\s*[\p{P}\p{Extended_Pictographic}\uFE0F\s]*$`

/** Words before a name, in languages with capitals. */
const introductions = [
  "i['’]?m",
  'i am',
  'my name is',
  'this is',
  'je suis',
  "je m['’]appelle",
  'soy',
  'me llamo',
  'mi nombre es',
  'eu sou',
  'sou(?: [oa])?',
  'me chamo',
  'meu nome é',
  'ich bin',
  'ich heiße',
  'mein name ist',
  'sono',
  'mi chiamo',
  'jestem',
  'nazywam się',
  'меня зовут',
]
  .flatMap((words) => [words, words[0]!.toUpperCase() + words.slice(1)])
  .join('|')

/** Where a name stands in a title that is a sentence. */
export function greetedName(title: string): { start: number; end: number } | undefined {
  if (!mayGreet.test(title)) return undefined
  for (const form of forms()) {
    const found = form.exec(title)
    if (!found) continue
    const [start, stop] = found.indices![1]!
    return { start, end: stop }
  }
  return undefined
}

/** Most titles are one or two names, and nothing is asked about them. */
const mayGreet = /\s\S+\s\S|['’]m\s|[是叫です입]/

let made: RegExp[] | undefined

function forms(): readonly RegExp[] {
  made ??= [
    new RegExp(`(?<!\\p{L})(?:${introductions})\\s+${name}${end}`, 'du'),
    /(?:我是|我叫|叫我)\s*(\p{sc=Han}{2,4})[\s。！!.~～]*$/du,
    /(?:^|[\s,，])(\p{sc=Hangul}{2,5})\s?입니다[\s.!~]*$/du,
    /(?:^|[、。，\s])([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{2,10}?)(?:です|と申します)[\s。！!]*$/du,
  ]
  return made
}
