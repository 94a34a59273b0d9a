/** The lines around a pandoc division: `::: {.class}` … `:::`. What stands between is ordinary Markdown. */
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

const token = 'containerFence'
const fence = /^:{3,}[ \t]*(?:\{[^{}]*\}|[\w-]*)[ \t]*:*[ \t]*$/

const construct: Construct = {
  name: token,
  tokenize(effects, ok, nok) {
    let value = ''
    return start

    function start(code: Code): State {
      effects.enter(token)
      return inside(code) as State
    }

    function inside(code: Code): State | undefined {
      if (code === null || code < -2) {
        if (!fence.test(value)) return nok(code)
        effects.exit(token)
        return ok(code)
      }
      value += code < 0 ? ' ' : String.fromCharCode(code)
      if (value.length === 3 && value !== ':::') return nok(code)
      effects.consume(code)
      return inside
    }
  },
}

export const containerFence: Extension = { flow: { 58: construct } }

export const containerFenceFromMarkdown: FromMarkdown = {
  enter: {
    containerFence(token) {
      this.enter({ type: 'containerFence', value: this.sliceSerialize(token).replace(/^:+|[:\s]+$/g, '') }, token)
    },
  },
  exit: {
    containerFence(token) {
      this.exit(token)
    },
  },
}
