/** Entries as people write them most. */
import type { Example } from '../../support/entries.ts'

export const entries: readonly Example[] = [
  [
    'fields named by labels, and the client is not the employer',
    'Experience',
    '### 2010 - 2012\n- Company: Analytical Engines\n- Position: Programmer\n- Client: Bank of Oslo\n- Wrote programs.',
    [['p 2010–2012 | o Analytical Engines | r Programmer | d Bank of Oslo']],
  ],
  [
    'the client of a freelancer who names no employer',
    'Experience',
    '### Programmer, 2010 - 2012\nClient: Bank of Oslo',
    [['r Programmer | p 2010–2012 | o Bank of Oslo']],
  ],
  [
    'technologies at the end of the line are not the place',
    'Experience',
    '### Baker Ltd, Analyst. Tech stack: Python, Ruby. 2014-2015',
    [['o Baker Ltd | r Analyst | d Tech stack: Python, Ruby. | p 2014–2015']],
  ],
  [
    'a lone pair of capitalised names beside role and employer is the place',
    'Experience',
    '### Engineer | Harbour Software | 2019 - 2021 | Tromso, Norland',
    [['r Engineer | o Harbour Software | p 2019–2021 | l Tromso, Norland']],
  ],
  [
    'dates in lower headings over role and employer',
    'Experience',
    '#### 2020 - 2022\n\n### Engineer\n\n##### Harbour Software\n\n- Built\n\n#### 2018 - 2020\n\n### Tester\n\n##### Baker Ltd\n\n- Tested',
    [['p 2020–2022 | r Engineer | o Harbour Software'], ['p 2018–2020 | r Tester | o Baker Ltd']],
  ],
  [
    'dated lines over headings that only say more',
    'Experience',
    '**Research Engineer** 2018 - 2020\n#### Harbour Institute\n#### Oslo, Norway\n\n**Tutor** 2016 - 2017\n#### Baker College',
    [
      ['r Research Engineer | p 2018–2020 | o Harbour Institute | l Oslo, Norway'],
      ['r Tutor | p 2016–2017 | o Baker College'],
    ],
  ],
  [
    'an employer over dates that each open a position',
    'Experience',
    '### Baker Ltd\n`2019 - 2021`\n**Team Lead**\n\nLed.\n\n`2017 - 2019`\n**Engineer**\n\nBuilt.',
    [['o Baker Ltd', ['p 2019–2021 | r Team Lead'], ['p 2017–2019 | r Engineer']]],
  ],
  [
    'a bold employer over lines with a role and dates',
    'Experience',
    '**University of Oslo**\n\nResearch Engineer - *2018 - 2020*\nSystem Administrator - *2014 - 2018*\n\nMeasured.',
    [['o University of Oslo', ['r Research Engineer | p 2018–2020'], ['r System Administrator | p 2014–2018']]],
  ],
  [
    'a title over entries that name their employers is no employer',
    'Experience',
    '**Research positions**\n\n- Engineer | Harbour Software | 2018 - 2020\n- Analyst | Baker Ltd | 2016 - 2018',
    [
      [
        't Research positions',
        ['r Engineer | o Harbour Software | p 2018–2020'],
        ['r Analyst | o Baker Ltd | p 2016–2018'],
      ],
    ],
  ],
  [
    'bullets under a bold employer: role, then dates',
    'Experience',
    '**Baker Ltd**\n* **Software Engineer**\n* 2017 - 2020\n\n> Built.\n\n**Harbour Software**\n* **Software Tester**\n* 2014 - 2016',
    [['o Baker Ltd | r Software Engineer | p 2017–2020'], ['o Harbour Software | r Software Tester | p 2014–2016']],
  ],
  [
    'a heading for the role, one for the employer, and terms of employment are neither',
    'Experience',
    '### Engineer - Freelance\n**[Harbour](https://example.com) - Paris, France**\n- *2022 - 2023*',
    [['r Engineer | d Freelance | o Harbour | l Paris, France | p 2022–2023']],
  ],
  [
    'what was done is not the role',
    'Experience',
    '### 株式会社ハーバー\n\n2019年10月〜2023年7月\n\n**担当業務**\n\n- 設計',
    [['o 株式会社ハーバー | p 2019年10月〜2023年7月']],
  ],
  [
    'a campus belongs to the name of its university',
    'Experience',
    '### Research Assistant | University of Norland at Tromso | 2019 - 2021',
    [['r Research Assistant | o University of Norland at Tromso | p 2019–2021']],
  ],
  [
    'a degree keeps its subject, and its school is not cut at a comma',
    'Education',
    '* Master of Computer Science, Baker University (BU) _2009 - 2012_',
    [['r Master of Computer Science | o Baker University (BU) | p 2009–2012']],
  ],
  [
    'honours after a degree are said beside it',
    'Education',
    '2008-2012\n:   **BA, Logic (Algebra)**. Harbour University, Oslo, Norway. Honors: _cum laude_',
    [['p 2008–2012 | r BA, Logic (Algebra) | o Harbour University | l Oslo, Norway | d Honors: cum laude']],
  ],
]
