import * as assert from 'uvu/assert'
import { polishPeriod } from '../../../src/resume/periods/polish.ts'
import { suite } from '../../support/suite.ts'

const cases: Array<[string, string]> = [
  ['APR 2014 - PRESENT', 'Apr 2014 – Present'],
  ['MARCH 2010 - present', 'March 2010 – present'],
  ['2014-2018', '2014–2018'],
  ['2014 -- 2018', '2014 – 2018'],
  ['Jan 2019-Mar 2020', 'Jan 2019 – Mar 2020'],
  ['2019-', '2019–'],
  ['2018.7 ~ 2022.8', '2018.7 ~ 2022.8'],
  ['JANVIER 2019 - MARS 2020', 'Janvier 2019 – Mars 2020'],
  ['janvier 2019 - mars 2020', 'janvier 2019 – mars 2020'],
  ['2009-10 - 2010-03', '2009-10 – 2010-03'],
  ['May 2017 to Present', 'May 2017 to Present'],
  ['Summer 2019', 'Summer 2019'],
  ['april 2019 - june 2020', 'April 2019 – June 2020'],
  ['august 2019 - nå', 'august 2019 – nå'],
  ['HT 2016', 'HT 2016'],
]

suite('dates as they are set', (test) => {
  for (const [text, set] of cases)
    test(`"${text}" is set "${set}"`, () => {
      assert.is(polishPeriod(text), set)
    })
})
