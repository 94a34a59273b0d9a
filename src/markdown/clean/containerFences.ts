/** Drops the lines `::: {.class}` around a division; its attributes go to the blocks between, up to a heading. */
import type { Root, RootContent } from 'mdast'
import { addAttributes, attributesOf } from './attributeLists.ts'
import { eachParent } from './walk.ts'

export function containerFences(root: Root, source: string): void {
  if (!source.includes(':::')) return
  eachParent(root, (parent) => {
    const children = parent.children as RootContent[]
    if (!children.some((child) => child.type === 'containerFence')) return
    const open: string[] = []
    parent.children = children.filter((child) => {
      if (child.type === 'heading') open.length = 0
      if (child.type !== 'containerFence') {
        for (const value of open) addAttributes(child, attributesOf(value))
        return true
      }
      if (child.value) open.push(child.value.startsWith('{') ? child.value.slice(1, -1) : `.${child.value}`)
      else open.pop()
      return false
    })
  })
}
