/** The line to the server: events come in, and when it breaks it is mended. */
import type { Events } from '../protocol.ts'

export type Handlers = { [Name in keyof Events]: (data: Events[Name]) => void } & {
  /** The line stands, or is broken. */
  connected: (yes: boolean) => void
}

/** Milliseconds between two tries to reach the server. */
const retry = 700

export function openLine(handlers: Handlers): void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const open = (): void => {
    clearTimeout(timer)
    source?.close()
    source = new EventSource('/events')
    source.onopen = () => handlers.connected(true)
    source.onerror = () => {
      handlers.connected(false)
      // A browser gives up where a server answers wrongly, as one may that has another's port.
      if (source?.readyState === EventSource.CLOSED) timer = setTimeout(open, retry)
    }
    for (const name of ['facts', 'status', 'scene', 'layout', 'messages', 'end'] as const)
      source.addEventListener(name, (event) => handlers[name](JSON.parse(event.data)))
  }

  open()
  addEventListener('online', open)
  // Pages that come back from the browser's memory have lost their line.
  addEventListener('pageshow', (event) => {
    if (event.persisted) open()
  })
  addEventListener('pagehide', () => source?.close())
}

/** Tell the server a wish. */
export async function wish(path: string, body: unknown): Promise<void> {
  await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}
