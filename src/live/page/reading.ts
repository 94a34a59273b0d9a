/** What a machine reads: the text of the PDF, read back from it. */
import type { Reading } from '../protocol.ts'
import { make, part } from './elements.ts'
import { counted } from './messages.ts'
import { rightToLeft } from './runs.ts'

const panel = part('reading')
const button = part('read')
let version = 0

export function startReading(): void {
  button.addEventListener('click', toggleReading)
}

export function toggleReading(): void {
  panel.hidden = !panel.hidden
  button.setAttribute('aria-pressed', String(!panel.hidden))
  document.body.classList.toggle('with-reading', !panel.hidden)
  void refreshReading()
}

/** Read again, if somebody looks. */
export async function refreshReading(): Promise<void> {
  if (panel.hidden) return
  const mine = ++version
  const answer = await fetch('/reading').catch(() => undefined)
  if (mine !== version) return
  if (!answer?.ok) return panel.replaceChildren(make('p', { class: 'quiet' }, 'There is no PDF to read yet.'))
  const reading = (await answer.json()) as Reading
  if (mine === version) show(reading)
}

/** Characters that no machine should meet in a résumé, and what to call them. */
const strangers: ReadonlyArray<[RegExp, string]> = [
  [/[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/u, 'private use'],
  [/\ufffd/u, 'unknown character'],
  [/[\ufb00-\ufb06]/u, 'ligature'],
  [/\u00ad/u, 'soft hyphen'],
  [/[\u200b\u2060\ufeff]/u, 'zero width'],
  [/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/u, 'control'],
  [/[\u202a-\u202e\u2066-\u2069]/u, 'direction mark'],
]
const stranger = new RegExp(`(${strangers.map(([pattern]) => pattern.source).join('|')})`, 'u')

function show({ pages, lost, disordered, turned }: Reading): void {
  let strange = 0
  const texts = pages.map((text, index) => {
    const dir = goesRightToLeft(text) ? 'rtl' : 'auto'
    const lines = text
      .trim()
      .split(/[\r\n]+/)
      .map((line) => {
        const pieces = line.split(stranger).map((piece) => {
          const kind = strangers.find(([pattern]) => piece.length <= 2 && pattern.test(piece))?.[1]
          if (!kind) return piece
          strange++
          return make('mark', { title: kind, class: 'stranger' }, codeOf(piece))
        })
        // Each line in the direction of its own letters; all of a page that goes from right to left, as it does.
        return make('span', { class: 'line', dir }, ...pieces)
      })
    return [make('h3', {}, `Page ${index + 1}`), make('pre', {}, ...lines)]
  })
  const faults = [
    lost.length > 0 && `${counted(lost.length, 'word')} lost`,
    disordered > 0 && `the words of ${counted(disordered, 'block')} in another order`,
    strange > 0 && `${counted(strange, 'forbidden character')}`,
  ].filter(Boolean)
  const verdict =
    faults.length === 0
      ? make(
          'p',
          { class: 'good' },
          'Every word of the Markdown is there, in order, and no character that machines stumble over.',
        )
      : make('p', { class: 'bad' }, faults.join(', '))
  const losses =
    lost.length > 0 ? make('p', { class: 'lost' }, ...lost.flatMap((word) => [make('mark', {}, word), ' '])) : ''
  const scroll = panel.scrollTop
  const unjudged =
    turned > 0
      ? make(
          'p',
          { class: 'quiet' },
          `In ${counted(turned, 'word')} from right to left the order of letters is not judged.`,
        )
      : ''
  panel.replaceChildren(make('h2', {}, 'What a machine reads'), verdict, unjudged, losses, ...texts.flat())
  panel.scrollTop = scroll
}

/** Whether most letters of a text do. */
function goesRightToLeft(text: string): boolean {
  const turned = text.match(new RegExp(rightToLeft.source, 'g'))?.length ?? 0
  return turned * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
