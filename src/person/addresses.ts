/** The addresses of a document that may hold the person's name, as plain letters. */
import type { Link, RootContent, Text } from 'mdast'
import type { Node, Parent } from 'unist'
import { rememberedOf } from '../memory.ts'
import { plainLetters } from './signs.ts'

/** An address by its words, of plain letters; whether it is one for mail. */
export interface Address {
  words: readonly string[]
  mail: boolean
}

const mail = /([\w.+-]+)@([\w-]+(?:\.[\w-]+)*)\.\w+/g
const profile = /(?:github\.com|gitlab\.com|linkedin\.com\/in|twitter\.com|x\.com|t\.me|medium\.com\/@?)\/([\w.%-]+)/gi
/** The name of a host, without what comes before and after it. */
const host = /(?:https?:\/\/|www\.)(?:www\.)?([\w-]+(?:\.[\w-]+)*)\.\w+/gi

export function addressesIn(blocks: readonly RootContent[]): Address[] {
  return blocks.flatMap(ofBlock)
}

const ofBlock = rememberedOf(
  (block: RootContent): Address[] => {
    const texts: string[] = []
    collect(block, texts)
    return texts.flatMap((text) => {
      const found = (form: RegExp): string[] => [...text.matchAll(form)].map(([, ...parts]) => parts.join('.'))
      const mails = found(mail).map((one): Address => ({ words: wordsOf(one), mail: true }))
      return [...mails, ...[...found(profile), ...found(host)].map((one) => ({ words: wordsOf(one), mail: false }))]
    })
  },
  (block) => [block],
)

function wordsOf(address: string): string[] {
  return plainLetters(address)
    .split(/[^a-z]+/)
    .filter(({ length }) => length > 2)
}

function collect(node: Node, into: string[]): void {
  if (node.type === 'text' && /[@/]/.test((node as Text).value)) into.push((node as Text).value)
  if (node.type === 'link') into.push((node as Link).url)
  if ('children' in node) for (const child of (node as Parent).children) collect(child, into)
}
