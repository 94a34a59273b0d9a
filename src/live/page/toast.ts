/** Short notes: a place in the Markdown, something copied. */
import type { Facts } from '../protocol.ts'
import { make, part } from './elements.ts'

const toast = part('toast')
const announcer = part('announcer')
let facts: Facts | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Milliseconds a note stays. */
const stay = 5000
/** Milliseconds a browser gets to ask whether something may be copied. */
const patience = 400

export function toastFacts(next: Facts): void {
  facts = next
}

/** Say something to those who listen. */
export function announce(text: string): void {
  announcer.textContent = text
}

export function note(...content: Array<Node | string>): void {
  clearTimeout(timer)
  toast.replaceChildren(...content)
  toast.hidden = false
  timer = setTimeout(() => {
    toast.hidden = true
  }, stay)
}

/** The URL that opens a line in the author's editor; undefined where there is none. */
export function editorUrl(line: number, column = 1): string | undefined {
  if (!facts?.editor) return undefined
  const path = facts.path.replaceAll('\\', '/')
  return facts.editor
    .replaceAll('{path}', encodeURI(path.startsWith('/') ? path : `/${path}`))
    .replaceAll('{line}', String(line))
    .replaceAll('{column}', String(column))
}

/** Open a line in the editor; the place is shown and copied as well. */
export async function openPlace(line: number, column = 1): Promise<void> {
  const place = `${facts?.file ?? 'resume.md'}:${line}`
  const url = editorUrl(line, column)
  const copied = await Promise.race([copy(place), later(patience)])
  const link = url === undefined ? undefined : make('a', { href: url, id: 'editor-link' }, 'Open in editor')
  note(make('code', {}, place), copied ? ' copied' : '', ...(link ? [' ', link] : []))
  link?.click()
}

/** `false` after some milliseconds. */
function later(milliseconds: number): Promise<false> {
  return new Promise((done) => setTimeout(done, milliseconds, false))
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
