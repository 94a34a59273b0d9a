/** What a long session holds. */
import { program, resume, run } from './places.ts'
import type { Row } from './table.ts'

const most = 150e6

type Memory = Record<'100' | '1000' | '2000' | 'peak', { parent: number; child: number }>

export async function memory(): Promise<Row[]> {
  const found = JSON.parse(await run([program('memory'), resume])) as Memory
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
  return (['parent', 'child'] as const).flatMap((name) => [
    {
      figure: `${name}'s memory after 100, 1,000 and 2,000 edits`,
      measured: [found['100'], found['1000'], found['2000']].map((each) => megabytes(each[name])).join(', '),
    },
    {
      figure: `  at most`,
      measured: megabytes(found.peak[name]),
      target: `≤ ${megabytes(most)}`,
      held: found.peak[name] <= most,
    },
  ])
}
