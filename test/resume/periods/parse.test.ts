import * as assert from 'uvu/assert'
import type { Period, PlainDate } from '../../../src/resume/nodes.ts'
import { certain } from '../../../src/resume/periods/dates.ts'
import { findPeriods, parsePeriod } from '../../../src/resume/periods/parse.ts'
import { datesIn } from '../../../src/resume/periods/places.ts'
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
  ['2014/09 - 02/2016', { start: month(2014, 9), end: month(2016, 2) }],
  ['2013 / 11 - 2015 / 04', { start: month(2013, 11), end: month(2015, 4) }],
  ['2001/04/01-2005/03/31', { start: { year: 2001, month: 4, day: 1 }, end: { year: 2005, month: 3, day: 31 } }],
  ['2011/2012', { start: { year: 2011 }, end: { year: 2012 } }],
  ['2011/2012 – 2013/2014', { start: { year: 2011 }, end: { year: 2014 } }],
  ['2008/09 – 2011/12', { start: { year: 2008 }, end: { year: 2012 } }],
  ['2018-Q3 – 2019-Q1', { start: { year: 2018 }, end: { year: 2019 } }],
  ["Q4'18", { end: { year: 2018 } }],
  ['2. Quartal 2015', { end: { year: 2015 } }],
  ['1er trimestre 2012 – T3 2014', { start: { year: 2012 }, end: { year: 2014 } }],
  ['2º semestre de 2017', { end: { year: 2017 } }],
  ['II кв. 2016 – IV кв. 2017', { start: { year: 2016 }, end: { year: 2017 } }],
  ['H2 2016', { end: { year: 2016 } }],
  ['mid-2014 – 2015', { start: { year: 2014 }, end: { year: 2015 } }],
  ['mi-2014 – fin 2016', { start: { year: 2014 }, end: { year: 2016 } }],
  ['mid-May 2014 – early June 2015', { start: month(2014, 5), end: month(2015, 6) }],
  ['until 2012', { end: { year: 2012 } }],
  ['bis März 2012', { end: month(2012, 3) }],
  ['hasta 2012', { end: { year: 2012 } }],
  ['Michaelmas 2013', { end: { year: 2013 } }],
  ['Winter 2015/16', { start: { year: 2015 }, end: { year: 2016 } }],
  ['WS 2015/16 – SS 2018', { start: { year: 2015 }, end: { year: 2018 } }],
  ['WS 15/16', { start: { year: 2015 }, end: { year: 2016 } }],
  ['’14 – ’17', { start: { year: 2014 }, end: { year: 2017 } }],
  ['2019年至今', { start: { year: 2019 }, end: 'present' }],
  ['Sep 2020, present', { start: { year: 2020, month: 9 }, end: 'present' }],
  ['2016 – até à data', { start: { year: 2016 }, end: 'present' }],
  ["since '14", { start: { year: 2014 }, end: 'present' }],
  ['Summer ’14', { end: { year: 2014 } }],
  ['FY14', { end: { year: 2014 } }],
  ['FY 2014/15', { start: { year: 2014 }, end: { year: 2015 } }],
  ['Schuljahr 2014/15', { start: { year: 2014 }, end: { year: 2015 } }],
  ['May/June 2014', { start: month(2014, 5), end: month(2014, 6) }],
  ['11–14 May 2014', { start: { year: 2014, month: 5, day: 11 }, end: { year: 2014, month: 5, day: 14 } }],
  ['between 2012 and 2015', { start: { year: 2012 }, end: { year: 2015 } }],
  ['1990s – 2003', { start: { year: 1990 }, end: { year: 2003 } }],
  ['4/15/2014 - 3/1/2016', { start: { year: 2014, month: 4, day: 15 }, end: { year: 2016, month: 3, day: 1 } }],
  ['15/4/2014 - 1/3/2016', { start: { year: 2014, month: 4, day: 15 }, end: { year: 2016, month: 3, day: 1 } }],
  ['3/1/2016', { end: { year: 2016, month: 1, day: 3, unsure: true } }],
  ['3.1.2016', { end: { year: 2016, month: 1, day: 3 } }],
]

/** Periods that were interrupted: their terms. */
const interrupted: Array<[string, ...Period[]]> = [
  ['2011 & 2013', { end: { year: 2011 } }, { end: { year: 2013 } }],
  ['2011, 2012 und 2014', { end: { year: 2011 } }, { end: { year: 2012 } }, { end: { year: 2014 } }],
  [
    '2011 – 2012 and 2014 – 2015',
    { start: { year: 2011 }, end: { year: 2012 } },
    { start: { year: 2014 }, end: { year: 2015 } },
  ],
  [
    'Mar 2011 – May 2011; Oct 2012 – now',
    { start: month(2011, 3), end: month(2011, 5) },
    { start: month(2012, 10), end: 'present' },
  ],
  [
    '2011–2012, 2014–2015',
    { start: { year: 2011 }, end: { year: 2012 } },
    { start: { year: 2014 }, end: { year: 2015 } },
  ],
  ['2011 et 2013', { end: { year: 2011 } }, { end: { year: 2013 } }],
]

suite('periods', (test) => {
  for (const [text, period] of cases)
    test(`"${text}" is read whole`, () => {
      const [found, ...more] = findPeriods(text)
      assert.equal(found?.period, period)
      assert.is(text.slice(found!.start, found!.end), text)
      assert.equal(more, [])
    })

  for (const [text, ...terms] of interrupted)
    test(`"${text}" is one period of several terms`, () => {
      const [found, ...more] = findPeriods(text)
      assert.equal(found?.period.terms, terms)
      assert.is(text.slice(found!.start, found!.end), text)
      assert.equal(found!.period.start, terms[0]!.start ?? terms[0]!.end)
      assert.equal(found!.period.end, terms.at(-1)!.end)
      assert.equal(more, [])
    })

  test('two dates of two things are two', () => {
    const found = (text: string): string[] => findPeriods(text).map(({ start, end }) => text.slice(start, end))
    assert.equal(found('MSc 2012, 2014 Rome'), ['2012', '2014'])
    assert.equal(found('2012\n2014'), ['2012', '2014'])
    assert.equal(found('Detroit, MI, 2012'), ['2012'])
    assert.equal(found('BA, Trinity, 2012'), ['2012'])
  })

  test('a text without dates has no period', () => {
    const none = ['Engineer', 'Team of 12', '+39 392 298', 'ISO 27001', 'room 20145', 'v2019.1.3']
    const codes = ['https://doi.org/10.9999/ABC.2017.00012', 'doi:10.9999/abc.2017/03', 'arXiv:1705.01234']
    const registers = ['ISBN 978-0-2017-0000-2', 'ISSN 2015-2016', 'ISO 9001:2015', 'CVE-2017-2018', 'RFC 2016']
    const addresses = ['lunde.example/2017/05/tide', 'www.lunde.example/2017-05', 'odd.2017@lunde.example']
    for (const text of [...none, ...codes, ...registers, ...addresses]) assert.is(parsePeriod(text), undefined, text)
  })

  test('a date beside a code is found', () => {
    const text = 'doi:10.9999/abc.2017.3, 2018'
    assert.equal(parsePeriod(text), { end: { year: 2018 } })
    assert.equal(parsePeriod('RFC 2016, March 2017'), { end: month(2017, 3) })
  })

  test('a day that could be a month is so by the language', () => {
    const { end } = parsePeriod('3/1/2016')!
    assert.equal(certain(end as PlainDate, 'en'), { year: 2016 })
    assert.equal(certain(end as PlainDate, undefined), { year: 2016 })
    assert.equal(certain(end as PlainDate, 'en-US'), { year: 2016, month: 3, day: 1 })
    for (const lang of ['en-GB', 'fr', 'pt-BR'])
      assert.equal(certain(end as PlainDate, lang), { year: 2016, month: 1, day: 3 })
  })

  test('dates are found in texts of any length, as far as a line can hold them', () => {
    const prose = `${'Rowed along the coast and back. '.repeat(40)}It was from 2011/02 - 03/2012, then until 2014. `
    const text = prose.repeat(3)
    const found = datesIn(text).map(({ start, end }) => text.slice(start, end))
    assert.equal(found, [
      'from 2011/02 - 03/2012',
      'until 2014',
      'from 2011/02 - 03/2012',
      'until 2014',
      'from 2011/02 - 03/2012',
      'until 2014',
    ])
    const long = 'from September 2011 to the 3 of February 2012'
    assert.equal(datesIn('2014 | FY14 | 2011, 2012'), [])
    assert.ok(datesIn(long).every(({ end, start }) => end - start <= 36))
  })
})
