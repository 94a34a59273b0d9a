/** What drawings of pages are made of. Types alone: the page of the preview knows them too. */

/** Where a piece stands: its name, and its origin in points from the page's upper left corner. */
export type Placed = readonly [name: string, x: number, y: number]

export interface DrawnPage {
  /** In points. */
  width: number
  height: number
  /** In the order they are drawn. */
  pieces: readonly Placed[]
}

/** A stretch of a line in one style. */
export interface Run {
  text: string
  /** In points. */
  width: number
  size: number
  /** SVG attributes: the colour, and the way from the font's units to points. */
  attributes: Readonly<Record<string, string>>
  /** Ids of outlines, and where each stands: "x y" in the font's units. */
  letters: readonly string[]
  at: readonly string[]
}

/** Anything else, as SVG, with the ids of the outlines it uses. */
export interface Shape {
  svg: string
  letters: readonly string[]
}

export type Piece = Run | Shape

export interface Drawings {
  pages: DrawnPage[]
  /** By name, without those that the asker has. */
  pieces: Record<string, Piece>
  /**
   * What the pieces given here use, by id: SVG path data that starts from the current point, an SVG element where a
   * letter is more than one outline, or nothing for a space.
   */
  outlines: Record<string, string>
}
