/** Names of results, safe on every file system. */

/** What the placeholders of an output name stand for. */
export interface NameParts {
  /** The person's name as written. */
  name: string
  lang: string
  template: string
  /** Name of the Markdown file, without extension. */
  file: string
}

const placeholder = /\{(\w+)\}/g

/** Placeholders of a pattern that mean nothing. */
export function strangePlaceholders(pattern: string): string[] {
  return [...pattern.matchAll(placeholder)].map((match) => match[1]!).filter((name) => !placeholders.includes(name))
}

export const placeholders: readonly string[] = ['name', 'slug', 'file', 'lang', 'template']

/** `{name}, {slug}, …`, for people. */
export function placeholderList(): string {
  return placeholders.map((name) => `{${name}}`).join(', ')
}

/**
 * Fill the placeholders of an output name: `{name}`, `{slug}` (the name in small letters and hyphens), `{file}`,
 * `{lang}`, `{template}`. What is filled in is one safe part of a path: it cannot lead to another folder.
 */
export function fillName(pattern: string, parts: NameParts): string {
  const values: Record<string, string> = { ...parts, slug: slug(parts.name) }
  return pattern.replace(placeholder, (whole, name: string) =>
    placeholders.includes(name) ? safePart(values[name] ?? '') : whole,
  )
}

/** Characters no file system takes everywhere, controls, and marks that turn the direction of text. */
const unsafe = /[\0-\x1f\x7f-\x9f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu
/** Names Windows keeps for devices. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
const mostBytes = 120

/** Text as one part of a path: never empty, never hidden, never a way out. */
export function safePart(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(unsafe, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '')
  return shortened(plain.replace(reserved, '_$&')) || 'resume'
}

function slug(name: string): string {
  const plain = safePart(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return safePart(plain.replace(/^-+|-+$/g, ''))
}

function shortened(text: string): string {
  const encoder = new TextEncoder()
  let short = ''
  let bytes = 0
  for (const character of text) {
    bytes += encoder.encode(character).length
    if (bytes > mostBytes) break
    short += character
  }
  return short.trimEnd()
}
