/** The head of an entry: lines of text cut into pieces, and pieces told apart as fields. */

import { unspaced } from '../../language/tokens.ts'
import { inlineOf } from '../inline.ts'
import { labelKinds, labelOf } from '../labels.ts'
import type { Field } from '../nodes.ts'
import { findPeriods } from '../periods/parse.ts'
import { placeLike, placeShaped, senses, telling } from '../words.ts'
import { isAddress, isGrade, isHonour, isPinned, isStep } from './asides.ts'
import { assign } from './assign.ts'
import { part } from './commas.ts'
import type { HeadLine, Piece } from './cut.ts'
import { datedLine, edgePieces } from './cut.ts'
import { divide } from './divide.ts'
import type { Habit } from './habit.ts'
import { isAside, leaning } from './habit.ts'
import { toField } from './make.ts'
import { beforePlace } from './peel.ts'
import { asYears } from './years.ts'

export { isPinned } from './asides.ts'
export { foreignPlace } from './assign.ts'
export type { HeadLine, Piece } from './cut.ts'
export { headPieces } from './cut.ts'
export type { Habit } from './habit.ts'
export { isAside, leaning, withoutTerms } from './habit.ts'
export { isYearPair } from './years.ts'

/** Tell pieces apart. Every piece becomes one field or more, in the order of the source. */
export function fieldsOfHead(pieces: readonly Piece[], habit: Habit): Field[] {
  const open: Piece[] = []
  // Copies, for what is told of them depends on the section: a draft may be kept for the next build.
  const labelled = pieces.map((piece) => ({ ...withLabel(habit.yearPairs ? asYears(piece) : piece) }))
  for (const piece of labelled) if (!piece.period && !piece.known && !piece.client) open.push(piece)
  const divided = withEmployer(divide(labelled, open, habit), habit)
  nameClients(divided, habit)
  assign(divided, habit)
  nameAddress(divided, habit)
  return divided.flatMap((piece) => placeInBrackets(piece, divided)).map(toField)
}

/** "Brightwater (Tromso)": the place after an employer that has no other. */
function placeInBrackets(piece: Piece, pieces: readonly Piece[]): Piece[] {
  if (piece.known !== 'organization' || pieces.some(({ known }) => known === 'location')) return [piece]
  const found = /\s\(([^()]+)\)$/.exec(piece.text)
  if (!found || !placeShaped(found[1]!) || isAside(found[0]) || /\p{Lu}{2}|\p{Ll}\p{Lu}/u.test(found[1]!))
    return [piece]
  const value = piece.value?.slice(0, -found[0].length)
  return [
    { ...part(piece, 0, found.index), value },
    { ...part(piece, found.index + 1, piece.text.length), known: 'location' },
  ]
}

/** Beside a lone name that is no employer, "Name, City, Country" is not all place. */
function withEmployer(pieces: Piece[], habit: Habit): Piece[] {
  const names = namesOf(pieces)
  if (
    habit.employed ||
    names.length > 1 ||
    names.some(({ text, known }) => known === 'organization' || leaning(text, habit) < 0)
  )
    return pieces
  const placed = pieces.flatMap((piece) =>
    piece.known === 'location' && !piece.value ? beforePlace(piece, habit.kind === 'job') : [piece],
  )
  return placed.length > pieces.length ? placed : pieces.flatMap((piece) => bracketed(piece, habit))
}

/** "Accountant (Brightwater Foods)": names in brackets after a role that has no employer. */
function bracketed(piece: Piece, habit: Habit): Piece[] {
  if (piece.period || piece.known || !piece.text.endsWith(')')) return [piece]
  const found = /\s\(((?:\p{Lu}[\p{L}.'’-]*|&)(?: (?:\p{Lu}[\p{L}.'’-]*|&|of|de|du|and))+)\)$/u.exec(piece.text)
  if (!found || leaning(piece.text, habit) <= 0 || telling(found[1]!) > 0) return [piece]
  return [part(piece, 0, found.index), { ...part(piece, found.index, piece.text.length), known: 'organization' }]
}

/**
 * The head of an entry that is neither a job nor a degree: its title, its dates, its place, and other lines as they
 * are. Dates are taken from an end of a line only, and nothing else is cut.
 */
export function titledFields(lines: readonly HeadLine[]): Field[] {
  const seen = lines.map(({ nodes }) => inlineOf(nodes))
  const dated = datedLine(seen)
  let titled = false
  return seen.flatMap((inline, line) => {
    const pieces = edgePieces(inline, lines[line]!.where, line, line === dated)
    return pieces.map((piece): Field => {
      if (piece.period) return toField(piece)
      const known = !titled ? 'title' : placeLike(piece.text) ? 'location' : 'detail'
      titled = true
      return toField({ ...piece, known })
    })
  })
}

/** A client is the employer where no other name could be. */
function nameClients(pieces: readonly Piece[], habit: Habit): void {
  const client = pieces.find((piece) => piece.client)
  if (!client) return
  const others = namesOf(pieces)
  const employers = others.filter(({ known }) => known !== 'role').length
  const lone = !habit.employed && (others.length === employers ? employers < 2 : employers === 0)
  for (const piece of pieces) if (piece.client) piece.known = piece === client && lone ? 'organization' : 'detail'
}

/** Pieces that are or may be a role or an employer. */
function namesOf(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(
    ({ text, period, client, known }) =>
      !period && !client && (known === 'role' || known === 'organization' || (!known && !isAside(text))),
  )
}

/** Where a role has no other name beside it, the address of a website is the employer's. */
function nameAddress(pieces: readonly Piece[], habit: Habit): void {
  if (habit.kind !== 'job' || habit.employed || pieces.some(({ known }) => known === 'organization')) return
  if (!pieces.some(({ known }) => known === 'role')) return
  const address = pieces.find(({ text }) => isAddress(text) && !networks.test(text))
  if (address) address.known = 'organization'
}

/** Where people show their own work. */
const networks = /\/\/(?:www\.)?(?:github|gitlab|linkedin|bitbucket|medium|youtube|youtu)\./i

function withLabel(piece: Piece): Piece {
  if (piece.period || piece.known) return piece
  if (isAddress(piece.text) || isGrade(piece.text) || isHonour(piece.text) || isStep(piece.text))
    return { ...piece, known: 'detail' }
  if (isPinned(piece.text)) return { ...piece, known: 'location' }
  const beside = piece.text.length < 24 && (unspaced.test(piece.text) || senses(piece.text).role === 0)
  if (beside && labelKinds(piece.text).some((kind) => kind === 'aside' || kind === 'website'))
    return { ...piece, known: 'detail' }
  // A further date is no name: "summers 1997", before "1998".
  if (findPeriods(piece.text).some(({ start, end }) => start === 0 && end === piece.text.length))
    return { ...piece, known: 'detail' }
  const label = labelOf(piece.text)
  if (!label?.kinds.includes('role') && findPeriods(piece.text).some(({ period }) => period.start))
    return { ...piece, known: 'detail' }
  const bracketed = /^[(（](\p{L}[\p{L} ]{0,14}?)\s*[-–:：]\s*([^()（）]+)[)）]$/u.exec(piece.text)
  if (bracketed && labelKinds(bracketed[1]!).includes('role')) return { ...piece, value: bracketed[2]!, known: 'role' }
  // "(rank: 31)"
  if (/^[(（][^()（）]{1,24}[:：]\s*\d[^()（）]*[)）]$/u.test(piece.text)) return { ...piece, known: 'detail' }
  if (!label || label.end >= piece.text.length) return piece
  if (label.kinds.includes('aside')) return { ...piece, known: 'detail' }
  // "Position: Tech lead (since 2020)"
  const value = piece.text
    .slice(label.end)
    .replace(/[(（][^()（）]*\d{4}[^()（）]*[)）]\s*$/u, '')
    .trim()
  if (label.kinds.includes('client')) return { ...piece, value, client: true, where: `label "${label.text}"` }
  for (const kind of ['organization', 'role', 'location', 'degree'] as const)
    if (label.kinds.includes(kind))
      return { ...piece, value, known: kind === 'degree' ? 'role' : kind, where: `label "${label.text}"` }
  return piece
}
