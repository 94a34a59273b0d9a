import { toString as textOf } from 'mdast-util-to-string'
import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { dateText, styleDates } from '../../src/resume/dateStyle.ts'
import { isField } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

function periodsOf(dates: readonly string[], pattern: string, lang = 'en'): string[] {
  const jobs = dates.map((date, index) => `### Engineer\n\n**Company ${'ABCDEFG'[index]} Ltd.**\n${date}\n\n- Work\n`)
  const written = understand(parse(`# Ada\n\n## Experience\n\n${jobs.join('\n')}`))
  const resume = styleDates(written, pattern, lang)
  const found: string[] = []
  visit(resume as Node, (node) => {
    if (isField(node) && node.name === 'period') found.push(textOf(node as Parameters<typeof textOf>[0]))
  })
  return found
}

suite('date style', (test) => {
  test('sets dates written in many ways in one', () => {
    const written = ['March 2019 - present', '2017-04 – 2019-02', '05/2016 to 03/2017', '2010 - 2014']
    assert.equal(periodsOf(written, 'MMM YYYY'), [
      'Mar 2019 – present',
      'Apr 2017 – Feb 2019',
      'May 2016 – Mar 2017',
      '2010–2014',
    ])
  })

  test('keeps what is no plain date to the month', () => {
    const written = ['Sommer 2008', 'Q3 2014 – Q1 2015', 'mid-May 2014', 'until 03/2014', '3/1/2016', '11–14 May 2014']
    assert.equal(periodsOf(written, 'MMM YYYY'), [
      'Sommer 2008',
      'Q3 2014 – Q1 2015',
      'mid-May 2014',
      'until Mar 2014',
      '3/1/2016',
      '11–14 May 2014',
    ])
    assert.equal(periodsOf(['4/15/2014 - 3/1/2016', '03/2011 & 05/2012', 'Spring 2011 to 04/2012'], 'MMM YYYY'), [
      'Apr 2014 – Mar 2016',
      'Mar 2011 & May 2012',
      'Spring 2011 – Apr 2012',
    ])
    assert.equal(periodsOf(['3/1/2016'], 'MMM YYYY', 'fr'), ['janv. 2016'])
  })

  test('names months in the language of the résumé', () => {
    assert.equal(periodsOf(['03/2019 - heute'], 'MMMM YYYY', 'de'), ['März 2019 – heute'])
  })

  test('knows every part of a pattern', () => {
    const date = { year: 2007, month: 3 }
    assert.is(dateText(date, "MM/YYYY M 'YY MMMM", 'en'), "03/2007 3 '07 March")
    assert.is(dateText({ year: 2007 }, 'MM/YY', 'en'), '2007')
  })
})
