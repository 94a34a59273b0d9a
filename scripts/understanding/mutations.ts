/** Changes of single numbers in the source of the understanding. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFrom } from '../random.ts'

export interface Mutant {
  /** From the project's folder. */
  path: string
  /** From 1. */
  line: number
  /** The line as it was and as it is, and the whole text of the file with it. */
  before: string
  after: string
  text: string
}

interface Place {
  path: string
  /** Offset of the number. */
  at: number
  number: string
  /** What it may become. */
  others: readonly string[]
}

const rooms = ['src/understand', 'src/understand/shapes', 'src/evidence', 'src/person']
const tables = ['src/understand/weights.ts', 'src/person/weights.ts']

/** Weights this small say next to nothing. */
const leastWeight = 0.3

/** Some changes, half of them of weights: the same for the same seed and source. */
export function mutantsOf(root: string, seed: number, count: number): Mutant[] {
  const random = randomFrom(seed)
  const pick = (places: readonly Place[], some: number): Mutant[] => {
    const left = [...places]
    return Array.from({ length: Math.min(some, left.length) }, () => {
      const [place] = left.splice(Math.floor(random() * left.length), 1)
      return mutantOf(root, place!, place!.others[Math.floor(random() * place!.others.length)]!)
    })
  }
  const half = Math.ceil(count / 2)
  return [...pick(weightsIn(root), half), ...pick(limitsIn(root), count - half)]
}

function mutantOf(root: string, { path, at, number }: Place, by: string): Mutant {
  const source = readFileSync(join(root, path), 'utf8')
  const text = source.slice(0, at) + by + source.slice(at + number.length)
  const line = source.slice(0, at).split('\n').length
  return { path, line, before: lineOf(source, line), after: lineOf(text, line), text }
}

function lineOf(text: string, line: number): string {
  return text.split('\n')[line - 1]!.trim()
}

function weightsIn(root: string): Place[] {
  return tables.flatMap((path) =>
    numbersIn(root, path, /(?<=[[:,]\s*)-?\d+(?:\.\d+)?(?=[\],])/g)
      .filter(({ number }) => Math.abs(Number(number)) >= leastWeight)
      .map((place) => ({ ...place, others: ['0', String(-Number(place.number))] })),
  )
}

/** Numbers that something is compared with. */
function limitsIn(root: string): Place[] {
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, room))
      .filter((name) => name.endsWith('.ts') && name !== 'weights.ts')
      .map((name) => `${room}/${name}`),
  )
  return files.flatMap((path) =>
    numbersIn(root, path, /(?<=[<>]=?\s)\d+(?:\.\d+)?\b/g).map((place) => ({ ...place, others: moved(place.number) })),
  )
}

function moved(number: string): string[] {
  const value = Number(number)
  const step = Number.isInteger(value) ? Math.max(1, Math.round(value / 2)) : value / 2
  return [String(value + step), String(value - step)]
}

function numbersIn(root: string, path: string, form: RegExp): Array<Omit<Place, 'others'>> {
  const source = readFileSync(join(root, path), 'utf8')
  return [...source.matchAll(form)].map(({ index, 0: number }) => ({ path, at: index, number }))
}
