/** Prints a `Resume` as Typst markup that calls a template with its parts. */
import { withKoreanWords } from '../resume/koreanWords.ts'
import type { Resume } from '../resume/nodes.ts'
import { ownNames } from '../resume/ownNames.ts'
import { withPassages } from '../resume/passages.ts'
import { type HanScript, isHanScript, type Script } from '../resume/scriptTable.ts'
import { typography } from '../resume/typography.ts'
import { goesRightToLeft } from './direction.ts'
import type { Value } from './escape.ts'
import { resumeCall } from './handlers/resume.ts'
import { type Mark, markDefinitions, markSummary, marksOf } from './marks.ts'
import type { FlatMarkup } from './markup.ts'
import { flatten } from './markup.ts'
import { marked } from './missing.ts'
import { withEmployers } from './positions.ts'
import { createState, type Setting } from './print.ts'
import type { Asset } from './state.ts'

export interface PrintOptions {
  /** Path of the template inside the compiler's workspace, such as `/templates/classic.typ`. */
  template: string
  /** What the template gets as `options`. */
  options?: Record<string, Value>
  /** Images that can be shown, by URL; others are set as their alternative text. */
  assets?: ReadonlyMap<string, Asset>
  /** Turn typewriter signs into those of print by the rules of this language (BCP 47). Default: leave them. */
  lang?: string
  /** The scripts that fonts for Latin, Cyrillic and Greek do not cover, and what Han characters count for. */
  scripts?: { scripts: readonly Script[]; han: HanScript }
  /** Letters that no font has: each is set as a mark with its code. */
  missing?: readonly string[]
  /** Write every character outside ASCII as `\u{…}`: for the compiler, not for people. */
  ascii?: boolean
}

/** Print a résumé as a Typst document, with the table from its offsets back to the Markdown. */
export function toTypst(resume: Resume, options: PrintOptions): FlatMarkup {
  const tree = asPrinted(resume, options)
  const state = createState(tree, settingOf(options))
  return flatten(resumeCall(tree, state, options), { ascii: options.ascii })
}

/**
 * Print a résumé for the compiler with marks, and tell what each mark stands for: before every text, or before `lines`
 * alone, which leaves the PDF what it would be without.
 */
export function toMarkedTypst(
  resume: Resume,
  options: PrintOptions,
  which: 'texts' | 'lines' = 'texts',
): FlatMarkup & { marks: readonly Mark[] } {
  const tree = asPrinted(resume, options)
  const marks = marksOf(tree, which)
  const state = createState(tree, settingOf(options), marks)
  const printed = flatten([resumeCall(tree, state, options, markDefinitions), markSummary], { ascii: true })
  return { ...printed, marks: marks.all }
}

/** The tree with the signs it is set with. */
function asPrinted(resume: Resume, { missing, lang, options, scripts: used }: PrintOptions): Resume {
  const whole = options?.ats ? withEmployers(resume) : resume
  const tree = missing ? marked(whole, missing) : whole
  const named = ownNames(tree, typeof options?.author === 'string' ? options.author : undefined)
  const typeset = lang === undefined ? named : typography(named, lang)
  if (!used?.scripts.some((script) => isHanScript(script))) return typeset
  const apart = used.scripts.includes('Kore') ? withKoreanWords(typeset) : typeset
  return lang === undefined ? apart : withPassages(apart, lang, used.han)
}

function settingOf({ assets, lang, options }: PrintOptions): Setting {
  const ats = Boolean(options?.ats)
  return {
    assets,
    addresses: ats,
    words: lang !== undefined && goesRightToLeft(lang) ? 'turned' : ats ? 'plain' : 'whole',
  }
}
