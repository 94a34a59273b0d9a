/** Front matter → keys and values that know their place in the Markdown. */
import type { Yaml } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { aliasFault, expandsTooFar, strayAlias, type YamlFault, yamlFaults } from './yamlFaults.ts'

/** One key of the front matter. */
export interface FrontMatterEntry {
  key: string
  value: unknown
  /** Whether other tools may keep keys of their own beside it. */
  shared: boolean
  keyPlace: Position
  /** The place of the value, or of what a path leads to inside it. */
  place(path: readonly string[]): Position
}

/** The key under which nobody but mdcv looks. */
const ownKey = 'mdcv'

/** The keys of a front matter, those under `mdcv:` last; YAML that cannot be read is an error of `file`. */
export function readFrontMatter(yaml: Yaml, file: VFile): FrontMatterEntry[] {
  const lines = new LineCounter()
  const document = parseDocument(yaml.value, {
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const locate = locator(yaml, lines)
  if (document.errors.length > 0 || strayAlias(document) !== undefined) {
    for (const fault of yamlFaults(yaml.value)) sayBroken(fault, yaml, file)
    return []
  }
  const map = document.contents
  if (!isMap(map)) return []
  if (expandsTooFar(document)) {
    sayBroken(aliasFault(yaml.value), yaml, file)
    return []
  }
  const own = map.get(ownKey)
  for (const block of isMap(own) ? [map, own] : [map]) sayRepeated(block, locate, file)
  return [...entriesOf(map, document, locate, true), ...(isMap(own) ? entriesOf(own, document, locate, false) : [])]
}

/** Warn of keys that stand more than once. */
function sayRepeated(map: YAMLMap, locate: Locate, file: VFile): void {
  const places = new Map<string, Position>()
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : undefined
    const place = locate(rangeOf(key) ?? [0, 0])
    const earlier = name === undefined ? undefined : places.get(name)
    if (earlier)
      file.message(
        `Unexpected second '${name}', which stands on line ${earlier.start.line} already; the last one counts`,
        {
          place,
          ruleId: 'front-matter',
          source: 'mdcv',
        },
      )
    if (name !== undefined) places.set(name, place)
  }
}

function sayBroken({ line, from, to, reason, note, fix }: YamlFault, yaml: Yaml, file: VFile): void {
  const at = (yaml.position?.start.line ?? 1) + 1 + line
  const place = { start: { line: at, column: from + 1 }, end: { line: at, column: to + 1 } }
  const message = file.message(`Cannot read the front matter: ${reason}`, {
    place,
    ruleId: 'front-matter',
    source: 'mdcv',
  })
  message.fatal = true
  message.note = note
  if (fix !== undefined) message.expected = [fix]
}

type Locate = (range: readonly [number, number, ...number[]]) => Position

function entriesOf(map: YAMLMap, document: Document, locate: Locate, shared: boolean): FrontMatterEntry[] {
  return map.items.flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined
    if (key === undefined || (shared && key === ownKey)) return []
    const keyPlace = locate(rangeOf(pair.key) ?? [0, 0])
    return {
      key,
      value: pairValue(pair, document),
      shared,
      keyPlace,
      place: (path) => {
        const node = path.length > 0 && isCollection(pair.value) ? pair.value.getIn(path, true) : undefined
        const range = rangeOf(node) ?? rangeOf(pair.value)
        return range && range[1] > range[0] ? locate(range) : keyPlace
      },
    }
  })
}

/** A pair's value; `accent: #05a` is a comment to YAML, but not to its author. */
function pairValue(pair: Pair, document: Document): unknown {
  if (!isNode(pair.value)) return pair.value
  if (
    isScalar(pair.value) &&
    pair.value.value === null &&
    /^[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(pair.value.comment ?? '')
  )
    return `#${pair.value.comment}`
  return pair.value.toJS(document)
}

function rangeOf(node: unknown): [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined
}

/** Offsets in the YAML → places in the Markdown, whose front matter begins on the line after the fence. */
function locator(yaml: Yaml, lines: LineCounter): Locate {
  const fenceLine = yaml.position?.start.line ?? 1
  const start = (yaml.position?.start.offset ?? 0) + '---\n'.length
  const point = (offset: number): Point => {
    const { line, col } = lines.linePos(offset)
    return { line: fenceLine + line, column: col, offset: start + offset }
  }
  return ([from, to]) => ({ start: point(from), end: point(Math.max(from, to)) })
}
