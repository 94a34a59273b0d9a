import type { Passage } from '../../resume/passages.ts'
import type { HanScript } from '../../resume/scriptTable.ts'
import { literal, stringLiteral } from '../escape.ts'
import type { Markup } from '../markup.ts'
import type { State } from '../state.ts'

/** Languages by the script they are written in; where one is written in two, by region as well. */
const languages: Readonly<Record<HanScript, { lang: string; region?: string }>> = {
  Jpan: { lang: 'ja' },
  Hans: { lang: 'zh', region: 'CN' },
  Hant: { lang: 'zh', region: 'TW' },
  Kore: { lang: 'ko' },
}

export function passage({ script, children }: Passage, state: State): Markup {
  const { lang, region } = languages[script]
  return [`#passage(${stringLiteral(lang)}, ${literal(region)})[`, state.inline(children), '];']
}
