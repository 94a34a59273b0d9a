/** What `--verify` compared, in words that claim no more. */
import type { Checked, Exempt } from '../check/judge/index.ts'

/** What was found again in the PDF, when that was asked for. */
export interface Proof extends Checked {
  /** Words of the source. */
  words: number
  /** Words that need not be in the PDF, by the option that says so. */
  exempt: Exempt
}

/** `310 words, 14 facts and 1 link read back by PDFium and pdf.js, 24 left out by 'hide'` */
export function proofText({ words, facts, links, readers, exempt }: Proof): string {
  const { hide, dates, labels, letters } = exempt
  const things = [counted(words, 'word'), counted(facts, 'fact'), counted(links, 'link')]
  return [
    `${listed(things.filter((thing) => !thing.startsWith('0 ')))} read back by ${listed(readers)}`,
    ...(hide ? [`${hide} left out by 'hide'`] : []),
    ...(dates ? [`${dates} set anew by 'dates'`] : []),
    ...(labels ? [`${labels} left out as the label of the name`] : []),
    ...(letters ? [`${letters} from right to left: the order of their letters is not judged`] : []),
  ].join(', ')
}

/** For programs. */
export function proofData({ words, facts, links, readers, exempt }: Proof): object {
  return { verified: words, facts, links, readers, exempt }
}

function listed(things: readonly string[]): string {
  return things.length < 2 ? things.join() : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
