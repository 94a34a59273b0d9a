/** Reads what printed markup means to the compiler: its content as a tree, before any layout. */
import { createRequire } from 'node:module'
import type { NodeCompiler as Binding } from '@myriaddreamin/typst-ts-node-compiler'

/** A template that hands over the bodies of the sections as they are. */
const source = `
#let part(..all, body) = body
#let template(options) = (
  resume: (..all) => [#metadata(all.named().sections.map(it => it.body)) <sections>],
  entry: part, lead: par, subheading: part, checkbox: done => [],
  short-list: (..items) => items.pos().join(), pairs: (..rows) => rows.pos().flatten().join(),
  grid-table: (columns: 1, align: (), header: (), ..cells) => (header + cells.pos()).join(),
  picture: (path, alt: "", inline: false) => alt, divider: () => [], page-break: () => [],
)
`

/** Kinds of content that printed text may consist of. */
const expected: ReadonlySet<string> = new Set(
  'text symbol space sequence par parbreak linebreak strong emph raw link list item enum strike footnote'.split(' '),
)

export interface ReadSection {
  text: string
  /** Kinds of content that text must never turn into. */
  unexpected: string[]
}

interface Reader {
  template: string
  /** The sections of printed markup. */
  read(markup: string): ReadSection[]
  /** The value of the element a selector finds. */
  query(markup: string, selector: string): unknown
}

export async function createReader(): Promise<Reader> {
  const { NodeCompiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler')
  const compiler: Binding = NodeCompiler.create({ workspace: '/nonexistent/mdcv' })
  compiler.mapShadow('/nonexistent/mdcv/reader.typ', Buffer.from(source))
  let count = 0

  const query = (markup: string, selector: string): unknown => {
    // A path of its own each time: the binding goes wrong when it puts one text in place of another.
    const path = `/nonexistent/mdcv/main-${count++}.typ`
    compiler.addSource(path, markup)
    const run = compiler.compile({ mainFilePath: path })
    const failure = run.takeError()
    if (failure) throw new Error(`${JSON.stringify(compiler.fetchDiagnostics(failure))}\n${markup}`)
    const [value] = compiler.query(run.result!, { selector, field: 'value' }) as unknown[]
    compiler.evictCache(0)
    return value
  }

  return {
    template: '/reader.typ',
    query,
    read: (markup) =>
      (query(markup, '<sections>') as unknown[]).map((section) => {
        const unexpected: string[] = []
        return { text: textOf(section, unexpected), unexpected }
      }),
  }
}

/** The text of content, as the binding tells it. */
function textOf(content: unknown, unexpected: string[]): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map((part) => textOf(part, unexpected)).join('')
  if (typeof content !== 'object' || content === null) return ''
  const { func, text, body, children } = content as { func?: string; text?: string; body?: unknown; children?: unknown }
  if (func === undefined || !expected.has(func)) unexpected.push(func ?? 'nothing')
  if (func === 'space' || func === 'linebreak' || func === 'parbreak') return ' '
  return text ?? textOf(body ?? children, unexpected)
}
