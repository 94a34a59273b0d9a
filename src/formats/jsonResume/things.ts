/** Projects, prizes, certificates and publications: things with a title and a date. */
import type { Node } from 'unist'
import type { Field, FieldName } from '../../resume/nodes.ts'
import { made, type Read } from './made.ts'
import type { Position } from './positions.ts'
import { proseAndItems } from './text.ts'
import { dates, linkOf, plain, said, single } from './values.ts'

export function project(position: Position): Read {
  const { get, all, blocks, above } = position
  const names = (['title', 'organization', 'role'] as const)
    .map((name: FieldName) => get(name))
    .filter((field) => field)
  const [name, ...others] = names
  const { prose, items } = proseAndItems([...above, ...blocks])
  const [title, ...after] = nameAndMore(name)
  const told = [...after, ...[...others, ...all('detail')].map(said)]
  return made('projects', position, [...names, ...all('detail'), get('period')], {
    name: title,
    description: [...told, ...prose].join('\n\n'),
    highlights: items,
    url: linkOf(name),
    ...dates(get('period')),
  })
}

/** "**Name** – what it is": a name, and what is said after it. */
function nameAndMore(field: Field | undefined): string[] {
  const text = said(field)
  if (!field || text === undefined) return []
  const [first] = field.children
  const marked = first && (first.type === 'strong' || first.type === 'link') ? plain(first) : ''
  const end = marked !== '' && text.startsWith(marked) ? marked.length : text.search(/\s[–—-]+\s|[:：]\s/u)
  const [name, more] = [text.slice(0, end), text.slice(end).replace(/^[\s:：–—.,|-]+/u, '')]
  return end > 0 && end <= longestName && more !== '' ? [name.replace(/[\s:：]+$/u, ''), more] : [text]
}

/** Characters up to which what stands before a dash is a name. */
const longestName = 60

export function award(position: Position): Read {
  const { get, entry } = position
  const awarder = get('organization')
  const { text, used } = told(position)
  const number = (position.from as { data?: { number?: number } } | undefined)?.data?.number ?? 0
  return made(
    'awards',
    position,
    [get('title'), awarder, get('period')],
    {
      title: said(get('title')) ?? said(get('role')),
      date: single(get('period')) ?? (number >= 1900 && number < 2100 ? String(number) : undefined),
      awarder: said(awarder),
      summary: text,
    },
    used.filter((node) => node !== entry),
  )
}

export function certificate(position: Position): Read {
  const { get, all } = position
  const name = get('title')
  const issuers = [...all('organization'), ...all('detail')]
  return made(
    'certificates',
    position,
    [name, ...issuers, get('period')],
    {
      name: said(name),
      date: single(get('period')),
      url: linkOf(name),
      issuer: issuers.map(said).join(', '),
    },
    [],
  )
}

export function publication(position: Position): Read {
  const { get } = position
  const name = get('title')
  const { text, used } = told(position)
  return made(
    'publications',
    position,
    [name, get('organization'), get('period')],
    {
      name: said(name),
      publisher: said(get('organization')),
      releaseDate: single(get('period')) ?? /\(((?:19|20)\d\d)\)/.exec(said(name) ?? '')?.[1],
      url: linkOf(name),
      summary: text,
    },
    used,
  )
}

/** Details and blocks of a position as a text. */
function told({ all, blocks, above }: Position): { text: string; used: Node[] } {
  const { prose, items } = proseAndItems([...above, ...blocks])
  return {
    text: [...all('detail').map(said), ...prose, ...items].join('\n'),
    used: [...all('detail'), ...above, ...blocks],
  }
}
