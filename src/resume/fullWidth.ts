/**
 * Signs of Chinese and Japanese print, as a keyboard leaves them in a text of other letters: `CET-4，fluent`. In the
 * width of those letters they need no font of their own.
 */
import type { Node, Parent } from 'unist'
import type { Resume } from './nodes.ts'

const signs = /[\u3000-\u3002\uff01-\uff5e]/g
const ideographic: Readonly<Record<string, string>> = { '\u3000': ' ', '\u3001': ',', '\u3002': '.' }

/** A text without these signs. */
export function withoutSigns(text: string): string {
  return text.replace(signs, '')
}

/** The tree with such signs in the width of Latin letters; what changes is copied, the rest shared. */
export function narrowSigns(resume: Resume): Resume {
  return narrowed(resume) as Resume
}

function narrowed(node: Node & { value?: unknown; alt?: unknown }): Node {
  if (!('children' in node)) {
    const value = typeof node.value === 'string' ? narrowText(node.value) : node.value
    const alt = typeof node.alt === 'string' ? narrowText(node.alt) : node.alt
    if (value === node.value && alt === node.alt) return node
    return { ...node, ...(value === undefined ? {} : { value }), ...(alt === undefined ? {} : { alt }) } as Node
  }
  const before = (node as Parent).children
  const children = before.map(narrowed)
  return children.every((child, index) => child === before[index]) ? node : ({ ...node, children } as Node)
}

function narrowText(text: string): string {
  return text.replace(signs, (sign, at: number) => {
    const narrow = ideographic[sign] ?? sign.normalize('NFKC')
    // In numbers, times and addresses a sign is part of a word.
    if (/[,.:]/.test(narrow) && /[a-z\d]/i.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) return narrow
    if (sign === '．' && /[a-z]/i.test(text.charAt(at + 1))) return narrow
    // A wide sign brings its own space.
    if (/[,.:;!?)]/.test(narrow) && /[\p{L}\p{N}([+@#$]/u.test(text.charAt(at + 1))) return `${narrow} `
    return narrow === '(' && /[\p{L}\p{N}\])]/u.test(text.charAt(at - 1)) ? ` ${narrow}` : narrow
  })
}
