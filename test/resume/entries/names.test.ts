/** What tells roles, employers, schools and places apart where their words or order do not. */
import * as assert from 'uvu/assert'
import { entriesOf, type Told } from '../../support/entries.ts'
import { suite } from '../../support/suite.ts'

const names: Array<[what: string, section: string, markdown: string, expected: Told[]]> = [
  [
    'initials and the school they stand for are one name',
    'Formação',
    '### Direito\n\nUPN – Universidade do Porto Novo | 2010 - 2014',
    [['r Direito | o UPN – Universidade do Porto Novo | p 2010–2014']],
  ],
  [
    'a name and its initials are one name',
    'Education',
    '- Norland Institute of Trade - NIT, Diploma, 2014',
    [['o Norland Institute of Trade - NIT | r Diploma | p 2014']],
  ],
  [
    'words that say what kind of role it is name no employer',
    'Experience',
    '### Harborough\n\n`2010 - 2012` **Research & Development Center [Software Engineer]**\n\n- Wrote',
    [['o Harborough | p 2010–2012 | r Research & Development Center [Software Engineer]']],
  ],
  [
    'a university is the employer, not the department in it',
    'Experience',
    'Professor. Department of Botany. University of Norland. 1999--2004.',
    [['r Professor | d Department of Botany | o University of Norland | p 1999–2004']],
  ],
  [
    'a name after "at" is the employer, whatever stands in brackets',
    'Experience',
    '- Accountant at *Brightwater* (Harbour food network), 2010 - 2012',
    [['r Accountant | o Brightwater | d Harbour food network | p 2010–2012']],
  ],
  [
    'a school at a university is one name after a degree',
    'Education',
    '- M.Ed. in Measurement, Teachers College at Norland University, 2016',
    [['r M.Ed. in Measurement | o Teachers College at Norland University | p 2016']],
  ],
  [
    'a degree in brackets belongs to the subject',
    'Education',
    '### Harbour University Tromso, Botany (M.Sc)\n\nApr 2018 - Aug 2021',
    [['o Harbour University Tromso | r Botany (M.Sc) | p Apr 2018–Aug 2021']],
  ],
  [
    'the second part of a degree is no city',
    'Education',
    '- **Norland University** — B.B.X., Harbour Management | 2018 – 2022',
    [['o Norland University | r B.B.X., Harbour Management | p 2018–2022']],
  ],
  [
    'a role with a dash after its label is one',
    'Experience',
    'May 2005 - Aug 2009: **Harbour Museum** - Tromso, Norway\nPosition: *First Mate - Guide*',
    [['p May 2005–Aug 2009 | o Harbour Museum | l Tromso, Norway | r First Mate - Guide']],
  ],
  [
    'grades without a colon are no school',
    'Education',
    '* **B.S. Physics**, May 2013 (GPA 4.0/4.0)\n  *Harbour Institute of Technology*, Tromso, GA',
    [['r B.S. Physics | p May 2013 | d GPA 4.0/4.0 | o Harbour Institute of Technology | l Tromso, GA']],
  ],
  [
    'an address is the employer where nothing else is',
    'Experience',
    '01/11 - 03/13 | Front End Developer | <https://brightwater.example>',
    [['p 01/11–03/13 | r Front End Developer | o https://brightwater.example']],
  ],
  [
    'a dash before a colon is an open end',
    'Experience',
    '### Harbour Ltd\n\nFebruary 2019--: **Clerk**',
    [['o Harbour Ltd | p February 2019– | r Clerk']],
  ],
  [
    'an address beside a name is no employer',
    '경력',
    '항구식품 (http://www.example.com/)\n2021.01 - 현재\n\n- 회계',
    [['o 항구식품 | d http://www.example.com/ | p 2021.01–현재']],
  ],
  [
    'an address after a role does not hide it',
    '工作经历',
    '### 港口科技有限公司（2014年1月 ~ 2015年7月）\n\n**软件工程师** - [http://www.example.com](http://www.example.com)\n\n- 写',
    [['o 港口科技有限公司 | p 2014年1月 ~ 2015年7月 | r 软件工程师 | d http://www.example.com']],
  ],
  [
    'a city and its country in brackets after a former name',
    'Experience',
    '### Accountant, Brightwater *(ex-Baker, Tromso, Norway, 2010 - 2012)*',
    [['r Accountant | o Brightwater | d ex-Baker | l Tromso, Norway | p 2010–2012']],
  ],
  [
    'a degree on the second line, after a school with a place',
    'Education',
    '2010-2014\n: Norland University, Tromso, NO\n  Bachelor of Science, Botany, April 2014',
    [['p 2010–2014 | o Norland University | l Tromso, NO | r Bachelor of Science, Botany, April 2014']],
  ],
]

suite('names in entries', (test) => {
  for (const [what, section, markdown, expected] of names)
    test(what, () => {
      assert.equal(entriesOf(section, markdown), expected)
    })
})
