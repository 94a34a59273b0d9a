/**
 * `##Title`: a heading without the space CommonMark wants.
 * A single `#` may begin a hashtag or a number: it makes a heading only after a blank line, before a capital or a
 * letter of a script without capitals (any letter on the first line), and where no second hashtag follows.
 */
import type { Code, Construct, Extension, State } from 'micromark-util-types'

const hash = 35

const construct: Construct = {
  name: 'tightHeading',
  resolve: undefined,
  tokenize(effects, ok, nok) {
    const interrupts = this.interrupt
    const first = this.now().line === 1
    let size = 0
    let before: Code = null
    return start

    function start(code: Code): State {
      effects.enter('atxHeading')
      effects.enter('atxHeadingSequence')
      return opening(code) as State
    }

    function opening(code: Code): State | undefined {
      if (code === hash && size < 6) {
        size++
        effects.consume(code)
        return opening
      }
      const single = size === 1
      if (
        code === null ||
        code <= 32 ||
        code === hash ||
        (single && (interrupts || !(first ? isLetter(code) : isCapital(code))))
      )
        return nok(code)
      effects.exit('atxHeadingSequence')
      effects.enter('atxHeadingText')
      effects.enter('chunkText', { contentType: 'text' })
      return text(code)
    }

    function text(code: Code): State | undefined {
      if (code === null || code < -2) {
        effects.exit('chunkText')
        effects.exit('atxHeadingText')
        effects.exit('atxHeading')
        return ok(code)
      }
      if (size === 1 && before === 32 && code === hash) return nok(code)
      before = code
      effects.consume(code)
      return text
    }
  },
}

function isLetter(code: number): boolean {
  return /\p{L}/u.test(String.fromCharCode(code))
}

function isCapital(code: number): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(String.fromCharCode(code))
}

export const tightHeading: Extension = { flow: { [hash]: construct } }
