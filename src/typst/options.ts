/** What a template gets as `options`: the author's choices as Typst values. */
import { toString as textOf } from 'mdast-util-to-string'
import { fieldsOf, type Resume } from '../resume/nodes.ts'
import type { Options } from '../resume/options.ts'
import type { Value } from './escape.ts'

/** The options of a résumé for `toTypst`. Options that are not set are left out: defaults are the template's. */
export function templateOptions(options: Options, resume: Resume): Record<string, Value> {
  const name = nameOf(resume)
  return {
    title: options.title ?? name ?? 'Résumé',
    author: name,
    lang: options.lang,
    paper: options.paper,
  }
}

/** The name as plain text. */
function nameOf(resume: Resume): string | undefined {
  const header = resume.children.find((child) => child.type === 'header')
  const [name] = header ? fieldsOf(header, 'name') : []
  return name && (name.value ?? textOf(name as never))
}
