/** What must hold for any document, whoever made it up. */
import type fc from 'fast-check'
import { parse } from '../../src/markdown/parse.ts'
import { visibleText } from '../../src/markdown/words.ts'
import { markdown, noise } from './arbitraryMarkdown.ts'
import { resume } from './arbitraryResume.ts'
import type { Claim, Prover } from './prover.ts'

/** A build may fail for want of a font, in words that say so, and for nothing else. */
const excused =
  /^missing-(?:glyph: No font has (?:the character|\d+ characters)|font: .* needs a font that does not come with mdcv)/
/** What has no words is refused, and rightly. */
const empty = /^empty-file: There is nothing to set/

const rightToLeft = /[\p{sc=Arab}\p{sc=Hebr}]/u

/** What is wrong with the build of a text, by kind; and whether it was one. */
export interface Findings {
  faults: Record<string, unknown>
  built: boolean
}

/** Build a text, read it back, and look for words lost, doubled or put back, things thrown and JSON that is invalid. */
export async function findingsIn(claim: Claim, prover: Prover): Promise<Findings> {
  const { errors, lost, doubled, disordered, rescues, invalid } = await prover.prove(claim)
  const isEmpty = visibleText(parse(claim.text)) === ''
  // Between words from right to left and numbers the order in the PDF's text is not told apart from another's yet.
  const order = rightToLeft.test(claim.text) ? 0 : disordered
  const failed = errors.filter((error) => !excused.test(error) && !(isEmpty && empty.test(error)))
  const faults = Object.entries({ failed, lost, doubled, disordered: order, rescues, invalid }).filter(([, found]) =>
    typeof found === 'number' ? found > 0 : found.length > 0,
  )
  return { faults: Object.fromEntries(faults), built: errors.length === 0 || isEmpty }
}

const claimed = (text: fc.Arbitrary<string>): fc.Arbitrary<Claim> => text.map((found) => ({ text: found }))

/** Documents of every kind. */
export const documents: Readonly<Record<'résumés' | 'constructs' | 'signs', fc.Arbitrary<Claim>>> = {
  résumés: resume,
  constructs: claimed(markdown),
  signs: claimed(noise),
}
