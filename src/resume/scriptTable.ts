/** Scripts by their codes (ISO 15924), and the characters that call for each. */

/** `Zsye` are emoji, `Zsym` signs that are rare in text. */
export type Script =
  | 'Arab'
  | 'Hebr'
  | 'Jpan'
  | 'Hans'
  | 'Hant'
  | 'Kore'
  | 'Deva'
  | 'Thai'
  | 'Armn'
  | 'Beng'
  | 'Ethi'
  | 'Khmr'
  | 'Laoo'
  | 'Mymr'
  | 'Taml'
  | 'Geor'
  | 'Zsye'
  | 'Zsym'

/** Scripts that Han characters are shared by. */
export type HanScript = 'Jpan' | 'Hans' | 'Hant' | 'Kore'

/** In the order in which one helps out another: most characters of each are in the first. */
export const hanScripts: readonly HanScript[] = ['Hant', 'Jpan', 'Hans', 'Kore']

export function isHanScript(script: Script): script is HanScript {
  return hanScripts.some((han) => han === script)
}

/** A font family, and the folder or npm package that holds it. */
export interface ScriptFont {
  family: string
  folder: string
  /** What comes with mdcv is a part of the family, of everyday characters. */
  part?: boolean
}

/** Families for each script, one with serifs before one without; all that are at hand are used. */
export const fontsOfScript: Readonly<Record<Script, readonly ScriptFont[]>> = {
  // Not Noto: its letters are put together from strokes and dots, and readers of the PDF find every letter twice.
  Arab: [{ family: 'Vazirmatn', folder: 'vazirmatn' }],
  Hebr: [
    { family: 'Noto Serif Hebrew', folder: 'noto-serif-hebrew' },
    { family: 'Noto Sans Hebrew', folder: 'noto-sans-hebrew' },
  ],
  Jpan: [
    { family: 'Noto Serif JP', folder: 'noto-serif-jp' },
    { family: 'Noto Sans JP', folder: 'noto-sans-jp', part: true },
  ],
  Hans: [
    { family: 'Noto Serif SC', folder: 'noto-serif-sc' },
    { family: 'Noto Sans SC', folder: 'noto-sans-sc', part: true },
  ],
  Hant: [
    { family: 'Noto Serif TC', folder: 'noto-serif-tc' },
    { family: 'Noto Sans TC', folder: 'noto-sans-tc', part: true },
  ],
  Kore: [
    { family: 'Noto Serif KR', folder: 'noto-serif-kr' },
    { family: 'Noto Sans KR', folder: 'noto-sans-kr', part: true },
  ],
  Deva: [
    { family: 'Noto Serif Devanagari', folder: 'noto-serif-devanagari' },
    { family: 'Noto Sans Devanagari', folder: 'noto-sans-devanagari' },
  ],
  Thai: [{ family: 'Noto Sans Thai', folder: 'noto-sans-thai' }],
  Armn: [{ family: 'Noto Sans Armenian', folder: 'noto-sans-armenian' }],
  Beng: [{ family: 'Noto Sans Bengali', folder: 'noto-sans-bengali' }],
  Ethi: [{ family: 'Noto Sans Ethiopic', folder: 'noto-sans-ethiopic' }],
  Khmr: [{ family: 'Noto Sans Khmer', folder: 'noto-sans-khmer' }],
  Laoo: [{ family: 'Noto Sans Lao', folder: 'noto-sans-lao' }],
  Mymr: [{ family: 'Noto Sans Myanmar', folder: 'noto-sans-myanmar' }],
  Taml: [{ family: 'Noto Sans Tamil', folder: 'noto-sans-tamil' }],
  Geor: [{ family: 'Noto Sans Georgian', folder: 'noto-sans-georgian' }],
  Zsye: [{ family: 'Noto Emoji', folder: 'noto-emoji' }],
  Zsym: [{ family: 'Noto Sans Symbols 2', folder: 'noto-sans-symbols-2' }],
}

/** Han characters, kana, Bopomofo, their punctuation and full-width forms. */
export const han: RegExp =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u3099\u309a\u30fb\u30fc\u31c0-\u31ef\u3200-\u33ff\ufe10-\ufe1f\ufe30-\ufe4f\uff01-\uff9f\uffe0-\uffef]/u

/** Emoji: by nature, by a selector after them, and those signs among them that no text font here has. */
const emoji =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|[\u26c8\u26cf\u26d1\u26d3\u26e9\u26f0\u26f1\u26f4\u26f7-\u26f9]|(?=[\u{1f000}-\u{1fbff}])\p{Emoji}/u

const others: ReadonlyArray<readonly [Script, RegExp]> = [
  ['Arab', /[\p{Script=Arabic}\u060c\u061b\u061f\u0640]/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Zsye', emoji],
  ['Zsym', /[\u2400-\u2426\u2440-\u244a\u2630-\u2637\u2800-\u28ff]|(?=[\u{1f000}-\u{1fbff}])\P{Emoji}/u],
]

/** Every script with a test for its characters, where Han characters belong to one of the four. */
export function scripts(shared: HanScript): ReadonlyArray<readonly [Script, RegExp]> {
  return [[shared, han], ['Kore', /\p{Script=Hangul}/u], ...others]
}

/** Private-use characters, which mean something in one font only, and the sign of a character lost in an encoding. */
export const unprintable: RegExp = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu

/** Characters that only one of the two ways to write Chinese has, among the commonest. */
const simplified =
  /[个们时会学经历国业东开发实现项验专计设优结术应网络关与为从产这进还对过动线后长见门问间马车书电华语说话让认证负责职务员团队构]/gu
const traditional =
  /[個們時會學經歷國業東開發實現項驗專計設優結術應網絡關與為從產這進還對過動線後長見門問間馬車書電華語說話讓認證負責職務員團隊構]/gu

/** The script that Han characters are set in: the language's, else what the text speaks for. */
export function hanScript(lang: string, text: string): HanScript {
  const tag = lang.toLowerCase()
  if (/^ja\b/.test(tag)) return 'Jpan'
  if (/^ko\b/.test(tag)) return 'Kore'
  if (/^(?:zh|yue)\b.*-(?:hant|tw|hk|mo)\b/.test(tag)) return 'Hant'
  if (/^zh\b.*-(?:hans|cn|sg)\b/.test(tag)) return 'Hans'
  if (!/^(?:zh|yue)\b/.test(tag)) {
    if (isJapanese(text)) return 'Jpan'
  }
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(traditional) > count(simplified) ? 'Hant' : 'Hans'
}

/** Simplified characters that Japanese has, too. */
const shared = /[会学国来]/g
/** Of the characters above those that Japanese writes in another way. */
const chinese =
  /[个们时经历业东开发实现项验专计设优结术应网络关与为从产这进还对过动线后长见门问间马车书电华语说话让认证负责职务员团队构們這來會學國發實驗專應關與為從產還對過團證讓]/u

/** Whether lines with kana are more, by their letters, than those that are plainly Chinese. */
function isJapanese(text: string): boolean {
  let [all, others] = [0, 0]
  for (const line of text.split('\n')) {
    const { length } = line.match(/[\p{sc=Han}\u3041-\u30fa]/gu) ?? []
    if (/[\u3041-\u30fa]/.test(line)) all += length
    else if (chinese.test(line)) others += length
  }
  return all > 0 && all >= others
}

/** The script of a run of characters in a line, where Han characters count for `han` unless something speaks for another. */
export function scriptOfPassage(run: string, line: string, han: HanScript): HanScript {
  const kana = /[\u3041-\u30fa]/g
  if (/\p{sc=Hangul}/u.test(run)) return 'Kore'
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (count(run, kana) > 0 && count(line, kana) > 1) return 'Jpan'
  if (/\p{sc=Hangul}/u.test(line)) return han
  if (count(line, kana) > 1) return 'Jpan'
  const [plain, full] = [count(line.replace(shared, ''), simplified), count(line, traditional)]
  if (han !== 'Hans' && plain > 1 && full === 0) return 'Hans'
  return han === 'Hans' && full > 1 && plain === 0 ? 'Hant' : han
}
