/** How large the pages are shown. Pure. */

/** `auto` fills the width as far as that is comfortable to read. */
export type Zoom = 'auto' | 'width' | 'page' | number

export interface Room {
  /** CSS pixels. */
  width: number
  height: number
}

/** CSS pixels of a point at 100 %. */
export const pixelsPerPoint: number = 96 / 72
export const leastZoom = 0.5
export const mostZoom = 4
export const steps: readonly number[] = [0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4]
/** Beyond this a page is larger than anybody reads it, however wide the window. */
const mostAutomatic = 1.25

/** The factor a zoom comes to for pages of some size (in points) in some room. */
export function factorOf(zoom: Zoom, page: Room, room: Room): number {
  const width = room.width / (page.width * pixelsPerPoint)
  const height = room.height / (page.height * pixelsPerPoint)
  if (zoom === 'width') return Math.min(mostZoom, width)
  if (zoom === 'page') return Math.min(mostZoom, width, height)
  if (zoom === 'auto') return Math.min(mostAutomatic, width)
  return clamped(zoom)
}

export function clamped(factor: number): number {
  return Math.min(mostZoom, Math.max(leastZoom, factor))
}

/** The next larger (`1`) or smaller (`-1`) step. */
export function stepFrom(factor: number, direction: 1 | -1): number {
  const far =
    direction > 0 ? steps.find((step) => step > factor * 1.01) : steps.findLast((step) => step < factor * 0.99)
  return far ?? (direction > 0 ? mostZoom : leastZoom)
}
