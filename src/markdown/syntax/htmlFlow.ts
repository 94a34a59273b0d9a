/**
 * HTML among blocks. CommonMark takes all up to the next blank line as raw HTML when a line begins with a tag; people
 * write Markdown there. Here a tag only ends the paragraph before it and is then an inline tag of a paragraph of its
 * own, so that what stands around it is Markdown. Preformatted text alone stays raw: where a comment, a script or a
 * declaration is never closed, the rest of the document is none of it.
 */
import { htmlFlow as commonmark } from 'micromark-core-commonmark'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

const lessThan = 60
const raw = /^(?:pre|textarea)[\s>]/i
const longestRawStart = 9

const rawStart: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let value = ''
    return start

    function start(code: Code): State {
      effects.enter('htmlFlowData')
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      value += code === null || code < 0 ? ' ' : String.fromCharCode(code)
      if (raw.test(value)) {
        effects.exit('htmlFlowData')
        return ok(code)
      }
      if (code === null || code < 0 || value.length > longestRawStart) return nok(code)
      effects.consume(code)
      return inside
    }
  },
}

const construct: Construct = {
  ...commonmark,
  name: 'rawHtml',
  tokenize(effects, ok, nok) {
    const html = commonmark.tokenize.call(this, effects, ok, nok)
    return this.interrupt ? html : effects.check(rawStart, html, nok)
  },
}

export const htmlFlow: Extension = { flow: { [lessThan]: construct }, disable: { null: ['htmlFlow'] } }
