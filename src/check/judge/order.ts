/** Finds in what places a row of things can stand one after the other. Pure. */

/** Where something stands: the positions of its first and its last word. */
export interface Place {
  start: number
  end: number
}

/** A place in the best row that ends with it. */
interface Link {
  place: Place
  item: number
  worth: number
  before: Link | undefined
}

/**
 * For each item the place it has in a row of as many as can follow one another, the closest such row; nothing for one
 * that is not in it. Every item may stand in one of several places.
 */
export function placesInOrder(items: ReadonlyArray<readonly Place[]>): Array<Place | undefined> {
  const size = 2 + items.flat().reduce((most, { end }) => Math.max(most, end), 0)
  // An item more is worth more than any closeness.
  const worthOfItem = size * (items.length + 1)
  const best = new BestBefore(size)
  let whole: Link | undefined
  for (const [item, places] of items.entries()) {
    const links = places.map((place) => {
      const before = best.before(place.start)
      const worth = worthOfItem + (before ? Math.max(0, before.worth - (place.start - before.place.end)) : 0)
      return { place, item, worth, before }
    })
    for (const link of links) {
      best.add(link)
      if (!whole || link.worth > whole.worth) whole = link
    }
  }
  const placed: Array<Place | undefined> = items.map(() => undefined)
  for (let link = whole; link; link = link.before) placed[link.item] = link.place
  return placed
}

/** The best row that ends before a position: a tree of maxima (Fenwick). */
class BestBefore {
  private readonly links: Array<Link | undefined>

  constructor(size: number) {
    this.links = new Array(size + 1)
  }

  add(link: Link): void {
    for (let at = link.place.end + 1; at < this.links.length; at += at & -at)
      if (worthTo(link) > worthTo(this.links[at])) this.links[at] = link
  }

  before(position: number): Link | undefined {
    let found: Link | undefined
    for (let at = Math.min(position, this.links.length - 1); at > 0; at -= at & -at)
      if (worthTo(this.links[at]) > worthTo(found)) found = this.links[at]
    return found
  }
}

/** What a row is worth to what follows: the further on it ends, the closer. */
function worthTo(link: Link | undefined): number {
  return link ? link.worth + link.place.end : Number.NEGATIVE_INFINITY
}
