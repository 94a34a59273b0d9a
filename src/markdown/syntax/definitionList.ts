/**
 * Definition lists as Markdown Extra, kramdown, pandoc and markdown-it write them:
 *
 *     Term
 *     : description, or `~` in place of `:` when indented
 *
 *         Further blocks of the description, indented by two columns or more.
 *
 * Only descriptions are found here, as containers; cleaning joins them with the lines before into lists.
 */
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { factorySpace } from 'micromark-factory-space'
import { markdownLineEnding, markdownSpace } from 'micromark-util-character'
import type { Code, Construct, Extension, State, TokenizeContext, TokenType } from 'micromark-util-types'

const type = 'defListDescription'
const colon = 58
const tilde = 126
const leastIndent = 2
const mostIndent = 4

const blank: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const after = (code: Code): State | undefined => (code === null || markdownLineEnding(code) ? ok(code) : nok(code))
    return (code) => (markdownSpace(code) ? factorySpace(effects, after, 'linePrefix')(code) : after(code))
  },
}

const description: Construct = {
  name: type,
  tokenize(effects, ok, nok) {
    const indent = indentBefore(this)
    // The columns before the marker: a marker as far out begins a sibling, not a part of this description.
    this.containerState!.size = indent
    return start

    function start(code: Code): State | undefined {
      if (code === tilde && indent === 0) return nok(code)
      effects.enter(type, { _container: true })
      effects.enter('defListDescriptionPrefix')
      effects.consume(code)
      return after
    }

    function after(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return prefixEnd(code)
      if (!markdownSpace(code)) return nok(code)
      effects.consume(code)
      return prefixEnd
    }

    function prefixEnd(code: Code): State | undefined {
      effects.exit('defListDescriptionPrefix')
      return ok(code)
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const context = this
      let known = 0
      return effects.check(blank, ok, effects.check(sibling, nok, indented))

      function indented(code: Code): State | undefined {
        known = context.events.length
        return factorySpace(effects, afterIndent, 'defListDescriptionIndent', mostIndent + 1)(code)
      }

      function afterIndent(code: Code): State | undefined {
        const indent = context.events.length > known ? indentBefore(context, 'defListDescriptionIndent') : 0
        return indent >= leastIndent ? ok(code) : nok(code)
      }
    },
  },
  exit(effects) {
    effects.exit(type)
  },
}

const sibling: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const context = this
    const known = context.events.length
    return factorySpace(effects, afterIndent, 'linePrefix')

    function afterIndent(code: Code): State | undefined {
      const outer = (context.events.length > known ? indentBefore(context) : 0) <= context.containerState!.size! + 1
      if (!outer || (code !== colon && code !== tilde)) return nok(code)
      effects.enter('defListDescriptionPrefix')
      effects.consume(code)
      effects.exit('defListDescriptionPrefix')
      return afterMarker
    }

    function afterMarker(code: Code): State | undefined {
      return markdownSpace(code) ? ok(code) : nok(code)
    }
  },
}

function indentBefore(context: TokenizeContext, token: TokenType = 'linePrefix'): number {
  const tail = context.events.at(-1)
  return tail?.[1].type === token ? tail[2].sliceSerialize(tail[1], true).length : 0
}

/** What may begin a description, found from its sign, since most lines have none. It makes a list of the paragraphs around it. */
export const describing: RegExp = /[:~](?=\s|$)(?<=^[ \t>*+\-\d.):]*.)/m

export const definitionList: Extension = { document: { [colon]: description, [tilde]: description } }

export const definitionListFromMarkdown: FromMarkdown = {
  enter: {
    defListDescription(token) {
      this.enter({ type, children: [] }, token)
    },
  },
  exit: {
    defListDescription(token) {
      this.exit(token)
    },
  },
}
