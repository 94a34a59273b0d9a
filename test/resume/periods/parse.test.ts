import * as assert from 'uvu/assert'
import type { Period } from '../../../src/resume/nodes.ts'
import { findPeriods, parsePeriod } from '../../../src/resume/periods/parse.ts'
import { suite } from '../../support/suite.ts'

const month = (year: number, number: number): { year: number; month: number } => ({ year, month: number })

const cases: Array<[string, Period]> = [
  ['APR 2014 - PRESENT', { start: month(2014, 4), end: 'present' }],
  ['2014-2018', { start: { year: 2014 }, end: { year: 2018 } }],
  ['2009–13', { start: { year: 2009 }, end: { year: 2013 } }],
  ['2009-10', { start: { year: 2009 }, end: { year: 2010 } }],
  ['平成27年4月 〜 令和2年3月', { start: month(2015, 4), end: month(2020, 3) }],
  ['с 2019 г. по н.в.', { start: { year: 2019 }, end: 'present' }],
  ['da gennaio 2015 a febbraio 2019', { start: month(2015, 1), end: month(2019, 2) }],
  ['Jan/15 - Dez/19', { start: month(2015, 1), end: month(2019, 12) }],
  ['2015–16', { start: { year: 2015 }, end: { year: 2016 } }],
  ['01/11-03/13', { start: month(2011, 1), end: month(2013, 3) }],
  ['03.19 – heute', { start: month(2019, 3), end: 'present' }],
  ['Jan 19 – Feb 20', { start: month(2019, 1), end: month(2020, 2) }],
  ['2009-08', { end: month(2009, 8) }],
  ['2009-10 - 2010-03', { start: month(2009, 10), end: month(2010, 3) }],
  ['Jun - Aug 2019', { start: month(2019, 6), end: month(2019, 8) }],
  ['2018.7 ~ 2022.8', { start: month(2018, 7), end: month(2022, 8) }],
  ['10.2017 - 12.2018', { start: month(2017, 10), end: month(2018, 12) }],
  ['03/2014 - heute', { start: month(2014, 3), end: 'present' }],
  ["Mar '19 - Apr '20", { start: month(2019, 3), end: month(2020, 4) }],
  ['2016年4月〜現在', { start: month(2016, 4), end: 'present' }],
  ['2012年09月至2016年06月', { start: month(2012, 9), end: month(2016, 6) }],
  ['2019년 3월 ~ 2020년 2월', { start: month(2019, 3), end: month(2020, 2) }],
  ['2020.01 ~ 재직 중', { start: month(2020, 1), end: 'present' }],
  ['５／２０１９', { end: month(2019, 5) }],
  ['enero de 2020 - actualidad', { start: month(2020, 1), end: 'present' }],
  ['с 2015 по настоящее время', { start: { year: 2015 }, end: 'present' }],
  ['Seit Mai 2024', { start: month(2024, 5), end: 'present' }],
  ['depuis 2019', { start: { year: 2019 }, end: 'present' }],
  ['2019-', { start: { year: 2019 }, end: 'present' }],
  ['01/2023 – o presento', { start: month(2023, 1), end: 'present' }],
  ['Spring 2019', { end: { year: 2019 } }],
  ['July 4, 2012', { end: { year: 2012, month: 7, day: 4 } }],
  ['III 2017 – VIII 2020', { start: { year: 2017, month: 3 }, end: { year: 2020, month: 8 } }],
  ['07-08.2012', { start: { year: 2012, month: 7 }, end: { year: 2012, month: 8 } }],
  ["'11.06 ~ '11.08", { start: month(2011, 6), end: month(2011, 8) }],
  ['2010 / 2015', { start: { year: 2010 }, end: { year: 2015 } }],
  ['2016-...', { start: { year: 2016 }, end: 'present' }],
  ['01.08.2015 – 31.07.2018', { start: { year: 2015, month: 8, day: 1 }, end: { year: 2018, month: 7, day: 31 } }],
  ['2017年8月〜2020年6月', { start: month(2017, 8), end: month(2020, 6) }],
  ['Q1 2020 - Q3 2021', { start: { year: 2020 }, end: { year: 2021 } }],
  ['2017 - 2019/20', { start: { year: 2017 }, end: { year: 2020 } }],
  ['2015 ~ (present)', { start: { year: 2015 }, end: 'present' }],
  ['2017.10-?', { start: month(2017, 10), end: 'present' }],
  ['۱۳۹۸ - ۱۴۰۱', { start: { year: 2019 }, end: { year: 2022 } }],
  ['مهر ۱۳۹۹ – دی ۱۴۰۰', { start: month(2020, 10), end: month(2022, 1) }],
  ['Expected May 2027', { end: month(2027, 5) }],
  ['ožujak 2019. – danas', { start: { year: 2019, month: 3 }, end: 'present' }],
  ['2019. március – 2021. június', { start: { year: 2019, month: 3 }, end: { year: 2021, month: 6 } }],
  ['вересень 2019 року – дотепер', { start: { year: 2019, month: 9 }, end: 'present' }],
  ['od 2015 roku do 2018 roku', { start: { year: 2015 }, end: { year: 2018 } }],
  ['EKİM 2019 – HAZİRAN 2021', { start: { year: 2019, month: 10 }, end: { year: 2021, month: 6 } }],
]

suite('periods', (test) => {
  for (const [text, period] of cases)
    test(`"${text}" is read whole`, () => {
      const [found, ...more] = findPeriods(text)
      assert.equal(found?.period, period)
      assert.is(text.slice(found!.start, found!.end), text)
      assert.equal(more, [])
    })

  test('a text without dates has no period', () => {
    for (const text of ['Engineer', 'Team of 12', '+39 392 298', 'ISO 27001', 'room 20145'])
      assert.is(parsePeriod(text), undefined)
  })
})
