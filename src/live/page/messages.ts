/** The panel of faults: where, what, and what to do about it. */
import type { Message } from '../protocol.ts'
import { make, part } from './elements.ts'
import { sheets } from './sheets.ts'
import { openPlace } from './toast.ts'

const panel = part('messages')
/** Whether the reader has unfolded the panel, with errors and without; until then it is open for errors alone. */
const wishes = { grave: true, calm: false }
let grave = false
let shown: Message[] = []

export function showMessages(messages: Message[]): void {
  if (JSON.stringify(messages) === JSON.stringify(shown)) return
  shown = messages
  panel.hidden = messages.length === 0
  const errors = messages.filter(({ severity }) => severity === 'error').length
  const list = make('ol', {}, ...messages.map(messageItem))
  const details = make('details', {}, make('summary', {}, summaryOf(errors, messages.length - errors)), list)
  // What was wished for over one error is not for the next.
  if (grave && errors === 0) wishes.grave = true
  if (messages.length === 0) wishes.calm = false
  grave = errors > 0
  details.open = wishes[grave ? 'grave' : 'calm']
  details.querySelector('summary')!.addEventListener('click', (event) => {
    event.preventDefault()
    toggleMessages()
  })
  panel.replaceChildren(details)
  panel.classList.toggle('grave', errors > 0)
}

export function toggleMessages(): void {
  const details = panel.querySelector('details')
  if (details) details.open = wishes[grave ? 'grave' : 'calm'] = !details.open
}

/** "2 errors, 1 warning"; errors come with what is still to be seen. */
function summaryOf(errors: number, warnings: number): HTMLElement {
  const counts = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')]
    .filter(Boolean)
    .join(', ')
  const kept = sheets().length > 0 ? ' The pages show the last version without errors.' : ' There is no page yet.'
  const still = errors > 0 ? make('span', { class: 'quiet' }, kept) : ''
  return make('span', {}, make('strong', {}, counts), still)
}

function messageItem(message: Message): HTMLElement {
  const { severity, reason, rule, note, file, line, column } = message
  const place =
    line === undefined
      ? make('span', { class: 'place' }, file)
      : make('button', { type: 'button', class: 'place' }, `${file}:${line}:${column ?? 1}`)
  if (line !== undefined) place.addEventListener('click', () => void openPlace(line, column))
  return make(
    'li',
    { class: severity },
    make(
      'p',
      {},
      make('span', { class: 'severity' }, severity),
      ' ',
      place,
      rule ? make('span', { class: 'rule' }, rule) : '',
    ),
    make('p', { class: 'reason' }, reason),
    ...frameOf(message),
    ...(message.related ?? []).map(({ file: from, line: at, text }) =>
      make('div', {}, make('p', { class: 'quiet' }, `${from}:${at}`), text ? make('pre', {}, text) : ''),
    ),
    note ? make('p', { class: 'note' }, note) : '',
  )
}

/** The line of a fault with the fault marked, and the line before it. */
function frameOf({ source, line, column = 1, endColumn }: Message): Node[] {
  if (!source || line === undefined) return []
  const rows = source.map((text, index) => {
    const number = line - source.length + 1 + index
    const content = number === line ? markedLine(text, column, endColumn) : [text]
    return make('span', { class: 'row' }, make('span', { class: 'number' }, String(number)), ...content, '\n')
  })
  return [make('pre', { class: 'frame' }, ...rows)]
}

function markedLine(text: string, column: number, endColumn = column + 1): Array<Node | string> {
  const end = Math.max(endColumn, column + 1)
  const marked = text.slice(column - 1, end - 1) || ' '
  return [text.slice(0, column - 1), make('mark', {}, marked), text.slice(end - 1)]
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
