/** What a file holds: its options, and a résumé or a letter. */
import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { declarer } from './compile/templates.ts'
import { formats } from './formats/index.ts'
import type { Letter } from './letter.ts'
import { limits } from './markdown/limits.ts'
import { fieldsOf, type Header, type Resume } from './resume/nodes.ts'
import { type Options, readOptions } from './resume/options.ts'
import { walk } from './resume/walk.ts'
import { understand } from './understand/index.ts'

export interface Document {
  options: Options
  resume: Resume
  /** There when it is one. */
  letter?: Letter
}

/** Understand a parsed file in the folder `root`; `set` are options that outrank its front matter. */
export async function documentOf(
  tree: Root,
  root: string,
  file: VFile,
  set?: Readonly<Record<string, unknown>>,
): Promise<Document> {
  const named = set?.template as string | undefined
  const options = await readOptions(tree, file, set, declarer(root, named, file))
  const letter = isLetter(options, file)
    ? await letterOf(tree, options, root, file, named, set?.letterhead !== undefined)
    : undefined
  if (!letter) return { options, resume: understand(tree) }
  return { ...letter, options: { ...letter.options, formats: formatsOf(letter.options, file) }, letter }
}

/** The formats that a letter can have; one that is for résumés is left out, and refused where it is all there is. */
function formatsOf({ formats: wanted }: Options, file: VFile): Options['formats'] {
  const possible = wanted.filter((name) => !formats[name].resumesOnly)
  if (possible.length === wanted.length) return wanted
  const message = file.message('A letter has no JSON Resume, which is for résumés', {
    place: file.data.optionPlaces?.formats,
    ruleId: 'formats',
    source: 'mdcv',
  })
  message.fatal = possible.length === 0
  message.note = possible.length === 0 ? 'Make it of the résumé: mdcv build resume.md -f json' : 'It is left out.'
  return possible.length === 0 ? wanted : possible
}

/** Whether a text is a letter: it says so, or is called so and says nothing of a template itself. */
function isLetter(options: Options, file: VFile): boolean {
  if (options.letterhead !== undefined || /(?:^|[/\\])letter(?:\.typ)?$/.test(options.template)) return true
  if (!/(?:^|[-_. ])letter\.\w+$/i.test(file.basename ?? '')) return false
  return file.data.optionPlaces?.template === undefined
}

/** The letter, put together by what other documents need not load. */
async function letterOf(...given: Parameters<typeof import('./letter.ts').letterOf>): Promise<Letter | undefined> {
  return (await import('./letter.ts')).letterOf(...given)
}

/** An empty page is no result: refuse a file in which there is nothing to read. */
export function refuseEmpty(resume: Resume, file: VFile): void {
  if (holdsText(resume) || file.messages.some(({ fatal }) => fatal)) return
  const matter = /^\uFEFF?\s*(?:---|\+\+\+)[ \t]*\r?\n/.test(String(file))
  const message = file.message(
    `There is nothing to set${matter ? ': the file holds only front matter' : ' in the file'}`,
    {
      ruleId: 'empty-file',
      source: 'mdcv',
    },
  )
  message.fatal = true
  message.note = `Write your résumé ${matter ? 'below it' : 'there'}, beginning with your name: # Ada Lovelace`
}

/** Nodes with a text that nobody sees. */
const unseen: ReadonlySet<string> = new Set(['yaml', 'toml', 'html', 'definition', 'field'])

function holdsText(resume: Resume): boolean {
  let found = false
  walk(resume, (node) => {
    const { type, value } = node as Node & { value?: unknown }
    found ||= /^image/.test(type) || (!unseen.has(type) && typeof value === 'string' && value.trim() !== '')
  })
  return found
}

/** Refuse what would take the compiler minutes: it measures contacts one by one, and looks at all of a paragraph at once. */
export function refuseExcess(resume: Resume, file: VFile): void {
  const header = resume.children.find((child): child is Header => child.type === 'header')
  const contacts = header ? fieldsOf(header, 'contact') : []
  if (contacts.length > limits.contacts)
    refuseNode(
      contacts[limits.contacts]!,
      `The head has ${contacts.length} contacts, expected at most ${limits.contacts}`,
      'What stands before the first title below the name is the head; put a title over what is not',
      file,
    )
  walk(resume, (node) => {
    if (node.type === 'paragraph' && textOf(node).length > limits.paragraph)
      refuseNode(
        node,
        `Unexpected paragraph of more than ${limits.paragraph.toLocaleString('en')} characters`,
        'Break it into paragraphs, with a blank line between two',
        file,
      )
  })
}

function refuseNode({ position }: Node, reason: string, note: string, file: VFile): void {
  const message = file.message(reason, { place: position?.start, ruleId: 'too-much', source: 'mdcv' })
  message.fatal = true
  message.note = note
}
