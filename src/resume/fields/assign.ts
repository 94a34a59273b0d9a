/** Which piece is the role, which the employer, which the place. */

import { unspaced } from '../../language/tokens.ts'
import type { TextField } from '../nodes.ts'
import { placeLike, placeShaped, senses, telling } from '../words.ts'
import type { Piece } from './cut.ts'
import type { Habit } from './habit.ts'
import { isAside, leaning } from './habit.ts'

/** Say which of the pieces that say nothing themselves is the role, which the employer. */
export function assign(pieces: Piece[], habit: Habit): void {
  const told = ['role', 'organization'].every((name) => pieces.some(({ known }) => known === name))
  const open = pieces.filter((piece) => !piece.period && !piece.known && /[\p{L}\p{N}]/u.test(piece.text))
  const has = (name: TextField['name']): boolean => pieces.some(({ known }) => known === name)
  const placed = ({ placed, line }: Piece): boolean =>
    placed || (open.length === 1 && pieces.some((other) => other.known === 'location' && other.line === line))
  const lean = new Map(open.map((piece) => [piece, leanOf(piece, habit) - (placed(piece) ? 0.75 : 0)]))
  narrowToWhole(open, lean)
  const named = open.filter(({ text }) => !isAside(text))
  const candidates = (named.length > 0 ? named : open).slice(0, mostNames)
  const [only, ...others] = candidates
  if (habit.employed && only && others.length === 0 && !has('role')) only.known = 'role'
  else if (habit.employed && !has('role')) one(candidates, lean, 'role')
  else if (habit.employed) {
    // The employer stands above.
  } else if (habit.employer && candidates.every((piece) => lean.get(piece)! <= 0)) {
    if (!has('organization')) one(candidates, lean, 'organization')
  } else if (!has('role') && !has('organization')) both(candidates, lean, habit)
  else if (!has('organization')) one(candidates, lean, 'organization')
  else if (!has('role')) one(candidates, lean, 'role')
  for (const piece of open)
    if (!piece.known)
      piece.known =
        !has('location') &&
        !isAside(piece.text) &&
        (has('organization') || habit.employed) &&
        // Where columns have told the names, a part of another is seldom the place.
        ((isPlace(piece.text, habit) && !(told && (piece.from || piece.text.includes(',')))) ||
          foreignPlace(piece.text))
          ? 'location'
          : 'detail'
}

const mostNames = 4

/** Words that stand before employers only. */
const atEmployer = /^(?:at|@|bei|beim|chez|presso|au sein|im auftrag)(?![\p{L}])/iu

function leanOf({ text, value }: Piece, habit: Habit): number {
  const lean = leaning(value ?? text, habit)
  if (value !== undefined && atEmployer.test(text)) return Math.min(lean, -2)
  return division.test(text) ? Math.min(lean, 0) : lean
}

/** "営業部": a division, whatever its people do. */
const division = /[\p{sc=Han}\p{sc=Katakana}](?:部|課|室|グループ|チーム|事業部|本部)$/u

/** A part of a school or an employer: "Department of English", "Operating Systems Lab", "Institut für Botanik". */
const unit =
  /^(?:the )?(?:department|dept\.?|faculty|school of|college of|division|office of|cent(?:er|re) for|institute (?:of|for)|lab(?:oratory)?|chair of|lehrstuhl|fakultät|fachbereich|institut für|abteilung|département|faculté|ufr|laboratoire|équipe|facultad|departamento|escuela de|faculdade|instituto de|facoltà|dipartimento|sezione|campus|wydział|katedra|instytut|факультет|кафедра|институт|лаборатория)(?!\p{L})|(?<!\p{L})(?:department|dept\.?|lab|laboratory|group|team|division|unit|ward|campus|platform|board)\)?$|(?:学院|學院|系|学部|研究科|研究室|学科|학과|학부|대학원|연구실|부서|팀)$/iu

export function isUnit(text: string): boolean {
  return unit.test(text)
}

/** Where a part of a school or an employer stands beside the whole, the whole is the employer. */
function narrowToWhole(open: readonly Piece[], lean: Map<Piece, number>): void {
  const wholes = open.filter(({ text }) => !unit.test(text)).map(({ text }) => senses(text))
  const inSchool = wholes.some(({ school }) => school > 0)
  const inFirm = wholes.some(({ organization, role }) => organization > 0 && role === 0)
  for (const piece of open)
    if (unit.test(piece.text) && (inSchool || (inFirm && senses(piece.text).school === 0)))
      lean.set(piece, Math.max(inSchool ? -0.5 : 0.3, lean.get(piece)!))
}

/** Beside an employer over positions three words are more of its name. */
function isPlace(text: string, { employer }: Habit): boolean {
  return placeShaped(text) && !isUnit(text) && (!employer || placeLike(text) || text.split(' ').length < 3)
}

/** In scripts without spaces, a short "city, country". */
export function foreignPlace(text: string): boolean {
  if (text.length > 20 || telling(text) > 0 || !cityAndCountry.test(text)) return false
  const [first, second] = text.split(/[,，、]/)
  // The wider place stands first: before a known city stands a name.
  return placeLike(first!) || !placeLike(second!)
}

const cityAndCountry =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+[,，、]\s*[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}\p{sc=Hiragana}\s]+$/u

function both(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, habit: Habit): void {
  const [first, second] = candidates
  if (!first) return
  if (!second) {
    const value = lean.get(first)!
    first.known = value > 0 ? 'role' : value < 0 ? 'organization' : loneName(first, habit)
    return
  }
  const [role, organization] = bestPair(candidates, lean, habit)
  role.known = 'role'
  organization.known = 'organization'
}

/**
 * What a lone name is that says nothing: in scripts without spaces the words of roles would be found in it, and roles
 * are no links.
 */
function loneName({ text, inline }: Piece, { kind, first, lone }: Habit): 'role' | 'organization' {
  if (kind === 'study') return lone ?? 'organization'
  if (inline.marks.some(({ type, start, end }) => type === 'link' && end - start >= inline.text.length - 1))
    return 'organization'
  return unspaced.test(text) && !/[a-z]{3}/i.test(text) ? 'organization' : first
}

/** Which two of some pieces read most like a role and an employer: by their words, then by lines and order. */
function bestPair(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, habit: Habit): [Piece, Piece] {
  let best: [Piece, Piece] = [candidates[0]!, candidates[1]!]
  let most = Number.NEGATIVE_INFINITY
  const { line } = candidates[0]!
  const alone = candidates[1]!.line !== line
  for (const [r, role] of candidates.entries())
    for (const [o, organization] of candidates.entries()) {
      if (role === organization) continue
      const words = Math.min(3, lean.get(role)!) - Math.max(-3, lean.get(organization)!)
      const opening = Number(role.line === line) + Number(organization.line === line)
      const together = opening === (alone ? 1 : 2) ? 1.5 : 0
      const ordered = r < o === (habit.first === 'role') ? 0.4 : 0
      const score = words + together + ordered - 0.2 * (r + o)
      if (score > most) {
        most = score
        best = [role, organization]
      }
    }
  return best
}

function one(candidates: readonly Piece[], lean: ReadonlyMap<Piece, number>, name: 'role' | 'organization'): void {
  const sign = name === 'role' ? 1 : -1
  const best = [...candidates].sort((a, b) => sign * (lean.get(b)! - lean.get(a)!))[0]
  if (best && sign * lean.get(best)! >= 0) best.known = name
}
