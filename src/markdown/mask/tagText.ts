/**
 * What tags of template engines would set: Hugo's shortcodes give it as attributes
 * (`{{% job title="Engineer" company="Acme" from="2019" to="2021" %}}`), Jekyll's tags as quoted arguments.
 */
import { filler } from './blank.ts'

const shortcode = /^\{\{[<%]\s*[\w/-]+\s/
const attribute = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|`([^`]*)`)/g
/** Attributes whose values a reader would see. */
const shown =
  /^(?:title|role|position|job|degree|company|organi[sz]ation|employer|institution|school|university|location|place|city|label|message|text|name|dates?|period|years?|duration|from|start|to|end|until)$/i
const name = /^(?:title|role|position|job|degree|company|organi[sz]ation|employer|institution|school|university|name)$/i
const date = /^(?:dates?|period|years?|duration|from|start|to|end|until)$/i
const start = /^(?:from|start)$/i
const end = /^(?:to|end|until)$/i

const jekyll = /^\{%-?\s*(?!(?:assign|capture|case|elsif|for|if|include|link|post_url|unless|when)\b)[\w-]+\s/
const argument = /'([^'\n]*)'|"([^"\n]*)"/g

interface Shown {
  key: string
  value: string
  /** Where the value begins in the tag. */
  at: number
}

/**
 * What a tag would set, with the filler around it so that every character stays in its place; `undefined` for
 * nothing. `depth` tells how deep a heading in the tag's place is: a tag with a name and dates is one.
 */
export function tagText(tag: string, depth: () => number | undefined): string | undefined {
  if (shortcode.test(tag)) return ofShortcode(tag, depth)
  return jekyll.test(tag) ? ofArgument(tag) : undefined
}

function ofShortcode(tag: string, depth: () => number | undefined): string | undefined {
  if (!tag.includes('=') || tag.includes('\n')) return undefined
  const values: Shown[] = []
  for (const match of tag.matchAll(attribute)) {
    const value = match[2] ?? match[3] ?? match[4]!
    if (value.trim() !== '' && shown.test(match[1]!))
      values.push({ key: match[1]!, value, at: match.index + match[0].length - 1 - value.length })
  }
  if (values.length === 0) return undefined
  const heads = values.some(({ key }) => name.test(key)) && values.some(({ key }) => date.test(key))
  const level = heads ? depth() : undefined
  const kept = [...filler.repeat(tag.length)]
  const put = (text: string, at: number): void => {
    for (let index = 0; index < text.length; index++) kept[at + index] = text[index]!
  }
  if (level) put(`${'#'.repeat(level)} `, 0)
  for (const [index, { key, value, at }] of values.entries()) {
    const before = values[index - 1]
    if (before) put(start.test(before.key) && end.test(key) ? ' – ' : heads ? ' | ' : ' ', at - (heads ? 3 : 1))
    put(value, at)
  }
  return kept.join('')
}

/** Of several arguments with a year the last: those before it name the element or its classes. */
function ofArgument(tag: string): string | undefined {
  let found: string | undefined
  for (const match of tag.matchAll(argument)) {
    const value = match[1] ?? match[2]!
    if (!/(?:19|20)\d\d/.test(value) || /^[^\s<]*(?:\/|\.\w{2,4}$)[^\s<]*$/.test(value)) continue
    found = ` ${filler.repeat(match.index)}${value}${filler.repeat(tag.length - match.index - match[0].length + 1)}`
  }
  return found
}
