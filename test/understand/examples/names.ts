/** What tells roles, employers, schools and places apart where their words or order do not. */
import type { Example } from '../../support/entries.ts'

export const names: readonly Example[] = [
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
    '항구식품 (http://www.example.com/)\n2021.01 - 현재\n\n- 장부 정리',
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
  [
    'initials in brackets stay with their name',
    'Formación',
    '- Licenciatura en Historia, Universidad Nacional del Puerto Mayor (UNPM), 2010–2014',
    [['r Licenciatura en Historia | o Universidad Nacional del Puerto Mayor (UNPM) | p 2010–2014']],
  ],
  [
    'grades after a comma, and alone',
    'Istruzione',
    '- Laurea in Storia, Università del Porto, 2010 – 2013, 110/110\n- Laurea in Diritto, Università del Porto, Note 1,7, 2015 – 2017',
    [
      ['r Laurea in Storia | o Università del Porto | p 2010–2013 | d 110/110'],
      ['r Laurea in Diritto | o Università del Porto | d Note 1,7 | p 2015–2017'],
    ],
  ],
  [
    'a city with its state or its surroundings',
    'Experiência',
    '### Contadora | Porto Claro\njan/2015 – fev/2019 | Curitiba - PR\n\n### Contadora | Hafenkontor, Halle (Saale)\n2010 – 2012\n\n### Contadora, Porto Velho Alimentos, г. Казань\n2008 – 2009',
    [
      ['r Contadora | o Porto Claro | p jan/2015–fev/2019 | l Curitiba - PR'],
      ['r Contadora | o Hafenkontor | l Halle (Saale) | p 2010–2012'],
      ['r Contadora | o Porto Velho Alimentos | l г. Казань | p 2008–2009'],
    ],
  ],
  [
    'both lines under dates that stand alone',
    'Experience',
    '### Jun 2016 - Dec 2019\n**Whittler**\nBrightwater, Midland, TX\n\n- Whittled\n\n### 2014 - 2016\n**Whittler**\nHarbour, Midland, TX',
    [
      ['p Jun 2016–Dec 2019 | r Whittler | o Brightwater | l Midland, TX'],
      ['p 2014–2016 | r Whittler | o Harbour | l Midland, TX'],
    ],
  ],
  [
    'a school and the department after it, without a space',
    '学歴',
    '- 2014年3月 港大学経済学部経済学科 卒業\n- 2010年3月 港高等学校 卒業',
    [['p 2014年3月 | o 港大学 | r 経済学部経済学科 | d 卒業'], ['p 2010年3月 | o 港高等学校 | d 卒業']],
  ],
  [
    'a division is no role',
    '職歴',
    '- 2018年4月 港商事株式会社 営業部 主任',
    [['p 2018年4月 | o 港商事株式会社 | d 営業部 | r 主任']],
  ],
  [
    'employer, city and role, in this order',
    '工作经历',
    '### 港口软件，文港，会计主管 2015.7 ~ 2018.10',
    [['o 港口软件 | l 文港 | r 会计主管 | p 2015.7 ~ 2018.10']],
  ],
  [
    'a name before a big city is an employer where none other is',
    'Experience',
    '2019 – 2020 | Accountant | Brightwater Foods, London',
    [['p 2019–2020 | r Accountant | o Brightwater Foods | l London']],
  ],
  [
    'a city in brackets after an employer that follows a comma',
    'Experiencia',
    '2019 - 2020: Contadora, Brightwater Foods (Sevilla)',
    [['p 2019–2020 | r Contadora | o Brightwater Foods | l Sevilla']],
  ],
  [
    'terms of employment are no place, and a way of work stands with one',
    'Experience',
    '### Accountant II\n**Brightwater** · Full-time · Jan 2021 – Present\nAustin, Texas, United States · Hybrid',
    [
      [
        'r Accountant II | o Brightwater | d Full-time | p Jan 2021–Present | l Austin, Texas, United States | l Hybrid',
      ],
    ],
  ],
  [
    'a state before a date is no "circa"',
    'Experience',
    '**Intern** — Brightwater Labs, San Bave, CA. *Summer 2009*',
    [['r Intern | o Brightwater Labs | l San Bave, CA. | p Summer 2009']],
  ],
  [
    'an emoji before a role, and a word nobody has told us of before a date',
    'Experience',
    '### 🚀 Accountant, Brightwater (Tromso, sedan 2012)',
    [['r Accountant | o Brightwater | l Tromso | p sedan 2012']],
  ],
]
