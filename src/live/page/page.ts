/** The page: events of the server in, keys and clicks out. */
import {
  closeLook,
  nextTemplate,
  setConnected,
  setEnded,
  setErrors,
  setFacts,
  setStatus,
  startBar,
  tell,
  tellPages,
} from './bar.ts'
import { dropChoice, openChosen, pagesChanged, setLayout, startBlocks, step } from './blocks.ts'
import { part } from './elements.ts'
import { openLine } from './line.ts'
import { showMessages, toggleMessages } from './messages.ts'
import { sizePrint } from './print.ts'
import { refreshReading, startReading, toggleReading } from './reading.ts'
import { scrollBy } from './scroll.ts'
import { showScene } from './sheets.ts'
import { toastFacts } from './toast.ts'
import { setZoom, startZoom, stepZoom, zoomSheets } from './zoom.ts'

let boot: string | undefined
/** Pages changed since the last layout, the first pages aside. */
let fresh = false
let first = true

startZoom()
startBar()
startBlocks()
startReading()
const keys = part<HTMLDialogElement>('keys')
part('help').addEventListener('click', () => keys.showModal())

openLine({
  connected(yes) {
    setConnected(yes)
    if (!yes) first = true
  },
  facts(facts) {
    boot ??= facts.boot
    if (boot !== facts.boot) location.reload()
    toastFacts(facts)
    setFacts(facts)
  },
  status: setStatus,
  end: setEnded,
  scene(scene) {
    const changed = showScene(scene)
    if (changed || first) pagesChanged()
    fresh = changed && !first
    first = false
    zoomSheets()
    sizePrint()
    tell()
    void refreshReading()
  },
  layout(layout) {
    setLayout(layout, fresh)
    fresh = false
    tellPages()
  },
  messages(messages) {
    showMessages(messages)
    setErrors(messages.filter(({ severity }) => severity === 'error').length)
  },
})

const commands: Readonly<Record<string, () => void>> = {
  '+': () => stepZoom(1),
  '=': () => stepZoom(1),
  '-': () => stepZoom(-1),
  '−': () => stepZoom(-1),
  '0': () => setZoom('auto'),
  '1': () => setZoom(1),
  w: () => setZoom('width'),
  f: () => setZoom('page'),
  j: () => step(1),
  k: () => step(-1),
  m: toggleReading,
  t: nextTemplate,
  d: () => part('download').click(),
  e: toggleMessages,
  '?': () => keys.showModal(),
}

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return
  const target = event.target as HTMLElement
  if (event.key === 'Escape') {
    dropChoice()
    closeLook()
    return
  }
  if (target.matches('select, input, textarea')) return
  if (event.key === 'Enter') {
    if (!target.matches('button, a, summary')) openChosen()
    return
  }
  if (scrollBy(event)) {
    event.preventDefault()
    return
  }
  const command = commands[event.key]
  if (!command) return
  event.preventDefault()
  command()
})
