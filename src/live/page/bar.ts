/** The bar: what the document is like at a glance, and what can be tried on. */
import type { Facts, Look, State, Status } from '../protocol.ts'
import { allRuns, area } from './blocks.ts'
import { make, part } from './elements.ts'
import { wish } from './line.ts'
import { counted } from './messages.ts'
import { fullness } from './runs.ts'
import { sheets } from './sheets.ts'
import { copy, note } from './toast.ts'

const template = part<HTMLSelectElement>('template')
const paper = part<HTMLSelectElement>('paper')
const accent = part<HTMLInputElement>('accent')
const defaultAccent = '#6b1f2a'

/** Milliseconds without a line after which it is said what may be the matter. */
const patience = 3000
const words = { building: 'Building …', ok: 'Up to date' }

let facts: Facts | undefined
let status: Status = { state: 'building' }
let connected = false
let ended = false
let errors = 0

export function startBar(): void {
  template.addEventListener('change', () => tryOn({ template: template.value }))
  paper.addEventListener('change', () => tryOn({ paper: paper.value }))
  accent.addEventListener('input', () => tryOn({ accent: accent.value }))
  for (const id of ['reset-look', 'trying-reset']) part(id).addEventListener('click', () => void send({}))
  part('away-copy').addEventListener('click', () => void copyCommand())
  setConnected(false)
  for (const id of ['copy-look', 'trying-copy']) part(id).addEventListener('click', () => void copyLook())
  const look = part<HTMLDetailsElement>('look')
  addEventListener('pointerdown', (event) => {
    if (look.open && !look.contains(event.target as Node)) look.open = false
  })
}

/** Close what is tried on with, and stand where it was opened. */
export function closeLook(): void {
  const look = part<HTMLDetailsElement>('look')
  if (!look.open) return
  look.open = false
  look.querySelector('summary')!.focus()
}

export function setFacts(next: Facts): void {
  facts = next
  fill(template, next.templates, next.look.template)
  fill(paper, next.papers, next.look.paper)
  if (document.activeElement !== accent) accent.value = next.look.accent ?? defaultAccent
  const download = part<HTMLAnchorElement>('download')
  const name = next.pdf ?? 'resume.pdf'
  download.href = `/pdf/${encodeURIComponent(name)}`
  download.download = name
  part('file').textContent = next.file
  const tried = lookLines(next.tried)
  part('trying').hidden = tried.length === 0
  part('trying-text').textContent = `Trying on ${tried.join(', ')}. The file stays as it is.`
  for (const id of ['copy-look', 'reset-look']) part<HTMLButtonElement>(id).disabled = tried.length === 0
  tell()
}

export function setStatus(next: Status): void {
  status = next
  tell()
}

export function setConnected(yes: boolean): void {
  connected = yes
  if (yes) {
    ended = away = false
    clearTimeout(leaving)
    leaving = undefined
  }
  // Counted from when it broke, however often a browser tries to mend it.
  else
    leaving ??= setTimeout(() => {
      away = true
      tell()
    }, patience)
  tell()
}

/** The line will break for good, until somebody starts mdcv again. */
export function setEnded(): void {
  ended = true
  setConnected(false)
}

export function setErrors(count: number): void {
  errors = count
  tell()
}

/** Say how things are: in the bar, in the title, by the icon. */
export function tell(): void {
  const state: State = connected ? status.state : 'building'
  document.body.dataset.state = connected ? state : 'away'
  // Set anew, even to what it is, an icon is loaded anew.
  const icon = `/icons/${state}.svg`
  if (part('icon').getAttribute('href') !== icon) part('icon').setAttribute('href', icon)
  const name = facts?.file ?? 'mdcv'
  const said = stateWords(state)
  document.title = state === 'ok' ? `${name} · ${counted(sheets().length, 'page')}` : `${said} · ${name}`
  part('facts').textContent = state === 'ok' ? glance() : said
  tellEmpty(state)
  tellAway()
  part('dot').title = said
}

function stateWords(state: State): string {
  if (!connected) return ended ? 'mdcv has ended' : 'Reconnecting …'
  if (state === 'building') return words.building
  return state === 'error' ? (errors > 0 ? counted(errors, 'error') : 'Not built') : words.ok
}

/** What stands where there are no pages. */
function tellEmpty(state: State): void {
  const empty = part('empty')
  empty.hidden = sheets().length > 0
  if (!empty.hidden && connected)
    empty.textContent =
      state === 'error' ? 'There is no page yet. It comes when the errors below are mended.' : words.building
}

/** Whether the line has been broken for a while. */
let away = false
let leaving: ReturnType<typeof setTimeout> | undefined

/** Where mdcv is no more, what to type. */
function tellAway(): void {
  part('away').hidden = connected || !(ended || away)
  part('away-text').textContent = ended
    ? 'mdcv has ended; these pages are its last. To go on, type'
    : 'mdcv does not answer. If it has ended, type'
  part('away-command').textContent = facts?.command ?? 'mdcv preview'
}

/** "2 pages, the last 34 % full · 31 ms" */
function glance(): string {
  const time = status.ms === undefined ? '' : ` · ${Math.max(1, Math.round(status.ms))} ms`
  return (counts === sheets().length && pages !== '' ? pages : counted(sheets().length, 'page')) + time
}

/** Made for so many sheets. */
let pages = ''
let counts = 0

/** The pages or their places have changed. */
export function tellPages(): void {
  pages = pagesText()
  counts = sheets().length
  tell()
}

function pagesText(): string {
  const count = sheets().length
  const runs = allRuns()
  const space = area()
  if (!space || count === 0) return counted(count, 'page')
  const last = fullness(runs.at(-1) ?? [], space)
  const wanted = facts?.wanted
  if (wanted !== undefined && count > wanted) {
    const over = facts?.over ?? runs.slice(wanted).reduce((sum, page) => sum + fullness(page, space).lines, 0)
    return `${(count - 1 + last.share).toFixed(1)} of ${counted(wanted, 'page')}, ${counted(over, 'line')} over`
  }
  const full = `${Math.round(last.share * 100)} % full`
  return count === 1 ? `1 page, ${full}` : `${count} pages, the last ${full}`
}

function fill(picker: HTMLSelectElement, values: readonly string[], value: string | undefined): void {
  const all = value === undefined || values.includes(value) ? values : [...values, value]
  if (picker.options.length !== all.length)
    picker.replaceChildren(...all.map((name) => make('option', { value: name }, name)))
  if (value !== undefined) picker.value = value
}

let sending: Promise<void> | undefined
let next: Look | undefined

/** Try a part of the look on, beside what is tried on already. */
export function tryOn(part: Look): void {
  void send({ ...(next ?? facts?.tried), ...part })
}

/** One wish at a time; of those that come meanwhile the last counts. */
async function send(look: Look): Promise<void> {
  next = look
  sending ??= (async () => {
    while (next) {
      const now = next
      next = undefined
      await wish('/look', now).catch(() => {})
    }
    sending = undefined
  })()
  await sending
}

/** Try the next template on. */
export function nextTemplate(): void {
  if (!facts) return
  const { templates, look } = facts
  tryOn({ template: templates[(templates.indexOf(look.template ?? '') + 1) % templates.length] })
}

function lookLines({ template: name, paper: size, accent: colour }: Look): string[] {
  return [name && `template: ${name}`, size && `paper: ${size}`, colour && `accent: "${colour}"`].filter(
    (line) => line !== undefined && line !== '',
  ) as string[]
}

async function copyCommand(): Promise<void> {
  const command = part('away-command').textContent ?? ''
  if (await copy(command)) note('Copied. Paste it into a terminal.')
}

async function copyLook(): Promise<void> {
  const lines = `${lookLines(facts?.tried ?? {}).join('\n')}\n`
  if (await copy(lines)) note('Copied. Paste it between the --- lines at the top of the file.')
  else note(make('pre', {}, lines))
}
