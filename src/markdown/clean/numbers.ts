/** The number of each item of an ordered list, which mdast tells of the first one only. */
import type { List, Root } from 'mdast'
import { eachParent } from './walk.ts'

export function numbers(root: Root, source: string): void {
  if (!/\d[.)]/.test(source)) return
  eachParent(root, (parent) => {
    if (parent.type === 'list' && (parent as List).ordered) number(parent as List, source)
  })
}

function number(list: List, source: string): void {
  const written = list.children.map(({ position }) => {
    const [digits] = /^\d+/.exec(source.slice(position!.start.offset, position!.start.offset! + 10)) ?? []
    return digits === undefined ? undefined : Number(digits)
  })
  const [first] = written
  const counts = isLazy(written)
  for (const [index, item] of list.children.entries()) {
    const own = counts ? first! + index : written[index]
    if (own !== undefined) item.data = { ...item.data, number: own }
  }
}

/** `1. 1. 1.` leaves the counting to whoever sets the list; `2019. 2019.` are two things of one year. */
function isLazy([first, ...others]: ReadonlyArray<number | undefined>): boolean {
  return (first === 0 || first === 1) && others.every((other) => other === first)
}
