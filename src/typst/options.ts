/** What a template gets as `options`: the author's choices as Typst values. */
import { toString as textOf } from 'mdast-util-to-string'
import type { LookValue } from '../resume/declared.ts'
import { fieldsOf, type Resume } from '../resume/nodes.ts'
import type { Options } from '../resume/options.ts'
import { cleanText, Raw, type Value } from './escape.ts'

/**
 * The options of a résumé for `toTypst`: lengths and colours as such, margins as a dictionary of sides. Options that
 * are not set are left out: defaults are the template's.
 */
export function templateOptions(options: Options, resume: Resume): Record<string, Value> {
  const name = nameOf(resume)
  const [language, ...subtags] = options.lang.split('-')
  return {
    title: [options.title, name].find((text) => text && cleanText(text).trim()) ?? 'Résumé',
    author: options.author || name,
    description: options.description,
    keywords: options.keywords,
    lang: language,
    script: subtags.find((tag) => /^[a-z]{4}$/i.test(tag))?.toLowerCase(),
    region: subtags.find((tag) => /^[a-z]{2}$/i.test(tag))?.toUpperCase(),
    paper: options.paper,
    ats: options.ats || undefined,
    ...Object.fromEntries(Object.entries(options.look).map(([name, value]) => [name, lookLiteral(value)])),
  }
}

function lookLiteral({ type, value }: LookValue): Value {
  if (type === 'length' || type === 'size') return new Raw(value)
  if (type === 'colour') return new Raw(`rgb("${value}")`)
  if (type === 'margins')
    return Object.fromEntries(Object.entries(value).map(([side, length]) => [side, new Raw(length)]))
  return value
}

/** The name as plain text. */
export function nameOf(resume: Resume): string | undefined {
  const header = resume.children.find((child) => child.type === 'header')
  const [name] = header ? fieldsOf(header, 'name') : []
  return (name && cleanText(name.value || textOf(name.children)).trim()) || undefined
}
