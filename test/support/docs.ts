/** The code blocks of the documentation, to be run. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Code, Html } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

export const projectFolder: string = fileURLToPath(new URL('../..', import.meta.url))

export interface Block {
  lang: string
  value: string
  line: number
  /** What a comment `<!-- test: … -->` right above it says. */
  directive: string | undefined
}

/** README.md and the pages of docs/, by path. */
export function documents(): string[] {
  const pages = readdirSync(join(projectFolder, 'docs')).filter((name) => name.endsWith('.md'))
  return ['README.md', ...pages.sort().map((name) => `docs/${name}`)]
}

export function blocksOf(path: string): Block[] {
  const { children } = unified()
    .use(remarkParse)
    .parse(readFileSync(join(projectFolder, path), 'utf8'))
  return children.flatMap((node, index) => {
    if (node.type !== 'code') return []
    const { lang, meta, value, position } = node as Code
    const above = children[index - 1]
    const directive = above?.type === 'html' ? /^<!-- test: (.*) -->$/s.exec((above as Html).value)?.[1] : undefined
    return { lang: [lang, meta].filter(Boolean).join(' '), value, line: position!.start.line, directive }
  })
}
