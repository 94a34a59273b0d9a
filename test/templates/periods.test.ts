/** No end of a line tears a date, on pages as narrow as they come; judged from where letters stand. */
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { templateNames } from '../../src/compile/templates.ts'
import { markdown } from '../support/folder.ts'
import { textBoxes } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const engine = createEngine()

const dates = [
  '2014/09 - 02/2016',
  '2013 / 11 - 2015 / 04',
  '2009/2010',
  '2011/2012 – 2013/2014',
  '2018-Q3 – 2019-Q1',
  'mid-2014 – 2015',
  'until 2012',
  'H2 2016',
  'Michaelmas 2013',
  '’14 – ’17',
  'FY 2014/15',
  'Winter 2015/16',
  'Jan 2014 – Mar 2015',
]
/** With their sign between: each of them whole, the line may end between two. */
const terms = ['2001 – 2002 and 2004 – 2005', 'Mar 2006 – May 2006; Oct 2007 – Dec 2007', '2003 & 2008']

/** Words before a date that put the end of a line at every place in it. */
const shifts = Array.from({ length: 24 }, (_, index) => 'x'.repeat(index + 1))

const source = (all: readonly string[]): string =>
  [
    '# Odd Lunde\n\nodd@lunde.example\n\n## Experience\n',
    ...all.map((date, index) => `### Clerk ${index}, Nordvik AS\n${date}\n\n- Kept the books\n`),
    '## Skills\n',
    ...all.flatMap((date) => shifts.map((shift) => `- ${shift} rowing ${date} and more`)),
    '\n## Table\n\n| When | What |\n|---|---|',
    ...all.map(
      (date) => `| rowed ${date} on the fjord and the lakes around it | a cell with text enough for half a page |`,
    ),
  ].join('\n')

/** The lines of a page: what stands on one baseline, column by column. */
async function linesOf(template: string, text: string): Promise<string[]> {
  const { pdf } = await buildFile(markdown(text), { engine, set: { template } })
  const { boxes } = await textBoxes(pdf!)
  const lines = new Map<string, string>()
  let last: (typeof boxes)[number] | undefined
  for (const box of boxes) {
    const key = `${box.page} ${box.baseline.toFixed(1)}`
    const gap =
      last && last.page === box.page && Math.abs(last.baseline - box.baseline) < 0.1 ? box.left - last.right : 9
    lines.set(key, `${lines.get(key) ?? ''}${gap > 0.8 ? ' ' : ''}${box.text}`)
    last = box
  }
  return [...lines.values()].map((line) => line.replace(/\s+/g, ' ').replace(/-(?= )/g, '–'))
}

const count = (lines: readonly string[], date: string): number =>
  lines.reduce((sum, line) => sum + line.split(date.replace(/ - /g, ' – ')).length - 1, 0)

suite('dates on pages', (test) => {
  for (const template of templateNames())
    test(`are not torn in ${template}`, async () => {
      const parts = terms.flatMap((text) => text.split(/ and |; | & |, /))
      const lines = await linesOf(template, source([...dates, ...terms]))
      for (const date of dates) assert.is(count(lines, date), shifts.length + 2, date)
      for (const part of parts) assert.ok(count(lines, part) >= shifts.length + 2, part)
    })
})
