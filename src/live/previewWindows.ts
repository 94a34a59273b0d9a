/** The open windows: what each has been told, and what it still lacks. */
import type { Drawings, DrawnPage, Piece } from '../compile/drawn.ts'
import type { Events, Scene } from './protocol.ts'
import type { Window } from './server.ts'

interface Known {
  pieces: ReadonlySet<string>
  outlines: Set<string>
  /** It is still taking what was sent; the pages have changed since. */
  busy: boolean
  behind: boolean
}

/** How many outlines are kept beyond those in use; a résumé in one script has some hundred. */
const mostOutlines = 4000

export class Windows {
  readonly #known = new Map<Window, Known>()
  /** What was told last, as JSON. */
  readonly #last = new Map<keyof Events, string>()
  #pages: readonly DrawnPage[] = []
  /** Those in use, and those of the pages before: they may have been counted on when new pages were asked for. */
  #pieces = new Map<string, Piece>()
  #used = new Map<string, Piece>()
  #outlines = new Map<string, string>()

  get count(): number {
    return this.#known.size
  }

  /** Names of the pieces at hand, which need not be made again. */
  get pieces(): string[] {
    return [...this.#pieces.keys()]
  }

  /** Tell a new window all that is known. */
  add(window: Window): void {
    this.#known.set(window, { pieces: new Set(), outlines: new Set(), busy: false, behind: false })
    for (const [name, json] of this.#last) if (name !== 'layout') window.send(name, json)
    this.#sendScene(window)
    const layout = this.#last.get('layout')
    if (layout) window.send('layout', layout)
  }

  remove(window: Window): void {
    this.#known.delete(window)
  }

  /** Tell every window, unless it is what they know. */
  tell<Name extends Exclude<keyof Events, 'scene' | 'end'>>(name: Name, data: Events[Name]): void {
    const json = JSON.stringify(data)
    if (this.#last.get(name) === json && name !== 'layout') return
    this.#last.set(name, json)
    for (const window of this.#known.keys()) window.send(name, json)
  }

  /** Tell every window that nothing more will come. */
  end(): void {
    for (const window of this.#known.keys()) window.send('end', '{}')
  }

  /** Show new pages; `false` when a piece of theirs is not at hand. */
  show({ pages, pieces, outlines }: Drawings): boolean {
    const used = new Map<string, Piece>()
    for (const page of pages)
      for (const [name] of page.pieces) {
        const piece = used.get(name) ?? pieces[name] ?? this.#pieces.get(name)
        if (!piece) return false
        used.set(name, piece)
      }
    for (const [id, outline] of Object.entries(outlines)) this.#outlines.set(id, outline)
    this.#pieces = new Map([...this.#used, ...used])
    this.#used = used
    this.#pages = pages
    if (this.#outlines.size > mostOutlines) this.#dropOutlines()
    for (const window of this.#known.keys()) this.#sendScene(window)
    return true
  }

  #dropOutlines(): void {
    const used = new Set([...this.#pieces.values()].flatMap(({ letters }) => letters))
    for (const id of this.#outlines.keys()) if (!used.has(id)) this.#outlines.delete(id)
  }

  /** A window that is slow gets only the newest pages, once it has taken the ones before. */
  #sendScene(window: Window): void {
    const known = this.#known.get(window)
    if (!known || this.#pages.length === 0) return
    if (known.busy) {
      known.behind = true
      return
    }
    window.send('scene', JSON.stringify(this.#sceneFor(known)))
    known.pieces = new Set(this.#used.keys())
    known.busy = true
    known.behind = false
    void window.drained().then(() => {
      known.busy = false
      if (known.behind) this.#sendScene(window)
    })
  }

  #sceneFor(known: Known): Scene {
    const pieces = [...this.#used].filter(([name]) => !known.pieces.has(name))
    const letters = new Set(pieces.flatMap(([, piece]) => piece.letters))
    const outlines: Record<string, string> = {}
    for (const id of letters) {
      const outline = this.#outlines.get(id)
      if (outline === undefined || known.outlines.has(id)) continue
      known.outlines.add(id)
      outlines[id] = outline
    }
    return { pages: [...this.#pages], pieces: Object.fromEntries(pieces), outlines }
  }
}
