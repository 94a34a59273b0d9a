/** "2006-12": a month, or two years where the section writes periods so. */
import type { Piece } from './cut.ts'

const pair = /^[^\p{L}\p{N}]*((?:19|20)\d\d)\s?[-–/]\s?(\d\d)[^\p{L}\p{N}]*$/u

/** Whether a piece is two years beyond doubt: "2017-19". */
export function isYearPair({ period, text }: Piece): boolean {
  return (
    period?.period.start !== undefined && text.length < 20 && /\d{4} ?[-–/] ?\d\d(?!\d)/.test(text) && pair.test(text)
  )
}

/** A piece that could be a month as two years. */
export function asYears(piece: Piece): Piece {
  const [, year, digits] = (piece.period && !piece.period.period.start && pair.exec(piece.text)) || []
  if (year === undefined || Number(digits) <= Number(year.slice(2))) return piece
  const period = { start: { year: Number(year) }, end: { year: Number(year.slice(0, 2) + digits) } }
  return { ...piece, period: { ...piece.period!, period } }
}
