/**
 * Attribute lists as kramdown (`{: .class}`), pandoc (`{#id .class key=value}`) and resumx (`{.@tag}`) write them.
 * They hold no visible words.
 */
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State } from 'micromark-util-types'

const token = 'attributeList'
const longest = 300
const attribute = /(?:[#.][\p{L}@_-][^\s{}#.="',]*|-|[\p{L}][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))/u.source
const list = new RegExp(`^(?::.*|\\s*${attribute}(?:\\s*(?=[#.])${attribute}|\\s+${attribute})*\\s*)$`, 'u')

const construct: Construct = {
  name: token,
  tokenize(effects, ok, nok) {
    let value = ''
    return start

    function start(code: Code): State {
      effects.enter(token)
      effects.consume(code)
      return inside
    }

    function inside(code: Code): State | undefined {
      // Line endings are negative codes below -2; a tab is -2 followed by -1 for each further column.
      if (code === null || code < -2 || code === 123 || value.length > longest) return nok(code)
      if (code === 125) {
        if (!list.test(value)) return nok(code)
        effects.consume(code)
        effects.exit(token)
        return ok
      }
      value += code < 0 ? ' ' : String.fromCharCode(code)
      effects.consume(code)
      return inside
    }
  },
}

export const attributeList: Extension = { text: { 123: construct } }

export const attributeListFromMarkdown: FromMarkdown = {
  enter: {
    attributeList(token) {
      this.enter({ type: 'attributeList', value: this.sliceSerialize(token).slice(1, -1) }, token)
    },
  },
  exit: {
    attributeList(token) {
      this.exit(token)
    },
  },
}
