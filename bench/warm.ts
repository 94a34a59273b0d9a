/** From a change to the PDF's bytes, in a session. */
import { program, resume, run } from './places.ts'
import { compared, milliseconds, percentile, type Row } from './table.ts'

const edits = 300

export async function warm(): Promise<Row[]> {
  const times = JSON.parse(await run([program('warm'), resume, String(edits)])) as Record<string, number[]>
  const step = (name: string): Row => ({
    figure: `  of which ${name}, p50 / p95`,
    measured: `${milliseconds(percentile(times[name]!, 0.5))} / ${milliseconds(percentile(times[name]!, 0.95))}`,
  })
  return [
    compared('warm rebuild, p50', times.rebuild!, times.bare!, 0.5, 1.8),
    compared('warm rebuild, p95', times.rebuild!, times.bare!, 0.95),
    ...['parse', 'understand', 'print', 'compile'].map(step),
    // Of a text whose last page is to be balanced the pages are looked at in a pause.
    ...(times.check!.length > 0 ? [{ ...step('check'), figure: '  afterwards, a look at the pages, p50 / p95' }] : []),
  ]
}
