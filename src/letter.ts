/** A letter: its own text, under the letterhead of the résumé beside it. */
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import type { Root, RootContent } from 'mdast'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { locateInside, mounts } from './compile/files.ts'
import { declarer, findTemplate } from './compile/templates.ts'
import { shortPath } from './io/identity.ts'
import { textWithin } from './markdown/limits.ts'
import { parse } from './markdown/parse.ts'
import { readResume } from './read.ts'
import { withoutHidden } from './resume/hide.ts'
import { runningText, tellLanguage } from './resume/language.ts'
import type { Field, Header, Resume } from './resume/nodes.ts'
import { type Options, readOptions } from './resume/options.ts'
import { walk } from './resume/walk.ts'
import { understand } from './understand/index.ts'

export interface Letter {
  resume: Resume
  /** The letter's options, with the look of the résumé's template where the letter does not say otherwise. */
  options: Options
  /** The file whose letterhead it bears, as its author names it; missing where there is none. */
  letterhead?: string
  /** Path of the résumé's template inside the compiler's workspace. */
  partner: string
  /** Absolute path of the résumé. */
  reads: string[]
}

/** The file whose letterhead a letter bears if it names none. */
const usualHead = 'resume.md'
/** What a letter sets by its own measure, whatever the résumé does. */
const ownMeasures: ReadonlySet<string> = new Set(['size', 'leading', 'margins'])

/**
 * Put a letter together, in the look of the template `named` on the command line or else of the résumé. Undefined for
 * what is only called a letter: it has sections, and no résumé stands beside it. Its letterhead may lie `anywhere` where
 * the command line names it.
 */
export async function letterOf(
  tree: Root,
  options: Options,
  root: string,
  file: VFile,
  named?: string,
  anywhere?: boolean,
): Promise<Letter | undefined> {
  const name = options.letterhead ?? usualHead
  const path = isAbsolute(name) && anywhere ? locateInside(dirname(name), basename(name)) : locateInside(root, name)
  const body = tree.children.filter((node) => node.type !== 'yaml') as RootContent[]
  const partner = named === undefined || named === 'letter' ? undefined : partnerOf(named, root)
  if (typeof path === 'object') {
    if (options.letterhead !== undefined) refuse(path.refusal, name, file)
    else if (body.some((node) => node.type === 'heading' && node.depth > 1)) return undefined
    else sayHeadless(file)
    return {
      resume: { type: 'resume', children: [{ type: 'header', children: body }] },
      options: { ...options, template: 'letter' },
      partner: partner ?? partnerOf('classic', root),
      reads: [resolve(root, name)],
    }
  }
  const headFile = readResume(path)
  const headTree = parse(textWithin(headFile))
  refuseHead(headFile, name, file)
  const headOptions = await readOptions(headTree, headFile, {}, declarer(root, undefined, headFile))
  const header = withoutHidden(understand(headTree), headOptions.hide).children.find(
    (child): child is Header => child.type === 'header',
  )
  const fields = (header?.children ?? []).filter((child): child is Field => child.type === 'field')
  const shared = Object.entries(headOptions.look).filter(([option]) => !ownMeasures.has(option))
  return {
    resume: { type: 'resume', children: [{ type: 'header', children: [...fields.map(placeless), ...body] }] },
    options: {
      ...options,
      template: 'letter',
      lang: isGiven('lang', file) ? options.lang : (tellLanguage(runningText(tree)) ?? headOptions.lang),
      paper: options.paper ?? headOptions.paper,
      look: { ...Object.fromEntries(shared), ...options.look },
    },
    letterhead: name,
    partner: partner ?? partnerOf(headOptions.template, root),
    reads: [resolve(root, name)],
  }
}

/** Refuse a letterhead that is no text a résumé could be. */
function refuseHead(head: VFile, name: string, file: VFile): void {
  const fault = head.messages.find(({ fatal }) => fatal)
  if (fault) refuse(`in '${name}': ${fault.reason}`, name, file)
}

/** Whether an option is set in front matter or from outside. */
function isGiven(option: string, { data: { optionPlaces = {} } }: VFile): boolean {
  return Object.hasOwn(optionPlaces, option)
}

/** Fields of another file have no place in this one. */
function placeless(field: Field): Field {
  const copy = structuredClone(field)
  walk(copy, (node: Node) => {
    delete node.position
  })
  return copy
}

function partnerOf(name: string, root: string): string {
  const template = name === 'letter' ? undefined : findTemplate(name, root, false)
  return template && 'path' in template ? template.path : `${mounts.templates}classic.typ`
}

function sayHeadless(file: VFile): void {
  file.message(`The letter has no letterhead: there is no '${usualHead}' beside it`, {
    ruleId: 'letterhead',
    source: 'mdcv',
  }).note = 'Name the file of your résumé in its front matter: letterhead: cv.md'
}

function refuse(refusal: string, name: string, file: VFile): void {
  const place = file.data.optionPlaces?.letterhead
  const message = file.message(`Cannot use the letterhead: ${refusal}`, { place, ruleId: 'letterhead', source: 'mdcv' })
  message.fatal = true
  if (name.startsWith('..'))
    message.note = `The command line may name any file: --set letterhead=${shortPath(resolve(file.cwd, file.dirname ?? '.', name), file.cwd)}`
}
