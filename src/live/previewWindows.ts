/** The open windows: what each has been told, and what it still lacks. */
import type { Drawings } from '../compile/drawings.ts'
import type { Events, Scene, Sheet } from './protocol.ts'
import type { Window } from './server.ts'

interface Known {
  drawings: ReadonlySet<string>
  outlines: Set<string>
  /** It is still taking what was sent; the pages have changed since. */
  busy: boolean
  behind: boolean
}

/** How many outlines are kept; a résumé in one script has some hundred. */
const mostOutlines = 4000

export class Windows {
  readonly #known = new Map<Window, Known>()
  readonly #last: { [Name in keyof Events]?: Events[Name] } = {}
  #sheets: Sheet[] = []
  #drawings = new Map<string, string>()
  #outlines = new Map<string, string>()

  get count(): number {
    return this.#known.size
  }

  /** Names of the drawings at hand, which need not be made again. */
  get drawings(): string[] {
    return [...this.#drawings.keys()]
  }

  /** Tell a new window all that is known. */
  add(window: Window): void {
    this.#known.set(window, { drawings: new Set(), outlines: new Set(), busy: false, behind: false })
    for (const [name, data] of Object.entries(this.#last)) if (name !== 'layout') window.send(name, data)
    this.#sendScene(window)
    if (this.#last.layout) window.send('layout', this.#last.layout)
  }

  remove(window: Window): void {
    this.#known.delete(window)
  }

  tell<Name extends Exclude<keyof Events, 'scene'>>(name: Name, data: Events[Name]): void {
    this.#last[name] = data as never
    for (const window of this.#known.keys()) window.send(name, data)
  }

  /** Show new pages. */
  show({ pages, outlines }: Drawings): void {
    const before = this.#drawings
    if (this.#outlines.size > mostOutlines) this.#outlines.clear()
    for (const [id, outline] of Object.entries(outlines)) this.#outlines.set(id, outline)
    this.#sheets = pages.map(({ name, width, height }) => ({ name, width, height }))
    this.#drawings = new Map(pages.map(({ name, svg }) => [name, svg ?? before.get(name) ?? '']))
    for (const window of this.#known.keys()) this.#sendScene(window)
  }

  /** A window that is slow gets only the newest pages, once it has taken the ones before. */
  #sendScene(window: Window): void {
    const known = this.#known.get(window)
    if (!known || this.#sheets.length === 0) return
    if (known.busy) {
      known.behind = true
      return
    }
    window.send('scene', this.#sceneFor(known))
    known.drawings = new Set(this.#drawings.keys())
    known.busy = true
    known.behind = false
    void window.drained().then(() => {
      known.busy = false
      if (known.behind) this.#sendScene(window)
    })
  }

  #sceneFor(known: Known): Scene {
    const drawings = [...this.#drawings].filter(([name]) => !known.drawings.has(name))
    const outlines: Record<string, string> = {}
    for (const [, svg] of drawings)
      for (const [, id] of svg.matchAll(/<use [^>]*?href="#([^"]+)"/g)) {
        const outline = this.#outlines.get(id!)
        if (outline === undefined || known.outlines.has(id!)) continue
        known.outlines.add(id!)
        outlines[id!] = outline
      }
    return { sheets: this.#sheets, drawings: Object.fromEntries(drawings), outlines }
  }
}
