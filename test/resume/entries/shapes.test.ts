/** Shapes of entries, in what their fields come to. */
import * as assert from 'uvu/assert'
import { entriesOf, type Told } from '../../support/entries.ts'
import { suite } from '../../support/suite.ts'

const shapes: Array<[what: string, section: string, markdown: string, expected: Told[]]> = [
  [
    'positions over lines with place and dates, under an employer',
    'Experience',
    '### Brightwater\n\n**Senior accountant**\nLondon, UK | May 2018 – Present\n\n- Kept books\n\n**Accountant**\nLondon, UK | May 2015 – May 2018\n\n- Kept books',
    [
      [
        'o Brightwater',
        ['r Senior accountant | l London, UK | p May 2018–Present'],
        ['r Accountant | l London, UK | p May 2015–May 2018'],
      ],
    ],
  ],
  [
    'a place in brackets with the dates',
    'Experience',
    '### Accountant, Brightwater *(Tromso, 2012 - 2014)*\n\n- Kept books',
    [['r Accountant | o Brightwater | l Tromso | p 2012–2014']],
  ],
  [
    'an employer in brackets with the dates',
    'Experience',
    '### Accountant (Brightwater Ltd, 2012 - 2014)',
    [['r Accountant | o Brightwater Ltd | p 2012–2014']],
  ],
  [
    'the little words of other languages before an employer',
    'Experience',
    '- Boekhouder bij Janssens (Antwerpen), 2019 – heden\n- Utvecklare på Brightwater AB, Stockholm, augusti 2016 – nu\n- Programátor ve společnosti Brightwater, a.s., Praha, 2015 – 2018',
    [
      ['r Boekhouder | o Janssens | l Antwerpen | p 2019–heden'],
      ['r Utvecklare | o Brightwater AB | l Stockholm | p augusti 2016–nu'],
      ['r Programátor | o Brightwater, a.s. | l Praha | p 2015–2018'],
    ],
  ],
  [
    'brackets before a comma, after a degree',
    'Formation',
    '**Doctorat** (en cours), Université du Nord, 2021 – 2024',
    [['r Doctorat | d en cours | o Université du Nord | p 2021–2024']],
  ],
  [
    'a school between a degree and its subject, or beside a degree of its own line',
    'Ausbildung',
    '- Bachelor, Universität Nordheim, Botanik der Moose und Farne, 2011 – 2016\n- **Master**, 2016 – 2018\n  Universität Nordheim, Botanik der Moose und Farne',
    [
      ['r Bachelor | o Universität Nordheim | d Botanik der Moose und Farne | p 2011–2016'],
      ['r Master | p 2016–2018 | o Universität Nordheim | d Botanik der Moose und Farne'],
    ],
  ],
  [
    'positions listed under a line that begins with the employer',
    'Appointments',
    '**University of Norland**, Department of Botany, Oslo\n\n- Associate Professor, Sept. 2022–present\n- *Affiliate*, Center for Mosses, 2018–\n- Assistant Professor, Sept. 2016–Aug. 2022',
    [
      [
        'o University of Norland | d Department of Botany | l Oslo',
        ['r Associate Professor | p Sept. 2022–present'],
        ['r Affiliate | d Center for Mosses | p 2018–'],
        ['r Assistant Professor | p Sept. 2016–Aug. 2022'],
      ],
    ],
  ],
  [
    'rows of a table under an employer that name its fields',
    '職務経歴',
    '### 1.港町システム株式会社\n\n| | |\n|---|---|\n| 在籍期間 | 2015年4月〜2019年3月 |\n| 資本金 | 11億円 |\n| 職種 | システムエンジニア |',
    [['o 港町システム株式会社 | p 在籍期間: 2015年4月〜2019年3月 | r システムエンジニア']],
  ],
  [
    'an employer under a role in the cell of a table',
    'Berufserfahrung',
    '| | |\n|---|---|\n| 04/2019 – 03/2021 | **Entwicklerin**<br>Hafen GmbH, Oslo<br>- Portal |\n| 04/2016 – 03/2019 | **Consultant**<br>Werft AG, Oslo |',
    [
      ['p 04/2019–03/2021 | r Entwicklerin | o Hafen GmbH | l Oslo'],
      ['p 04/2016–03/2019 | r Consultant | o Werft AG | l Oslo'],
    ],
  ],
  [
    'the labels of a form that many countries share',
    'Esperienza lavorativa',
    '- Date: **dal 15/03/2021 a oggi**\n- Nome e indirizzo del datore di lavoro: **Porto Spa**, Lodi\n- Tipo di azienda o settore: informatica\n- Tipo di impiego: _Analista programmatore_\n- Principali mansioni e responsabilità:\n  - sviluppo',
    [['p Date: dal 15/03/2021 a oggi | o Porto Spa | l Lodi | r Analista programmatore']],
  ],
  [
    'dates in brackets after those of the job are another period',
    'Experience',
    '- Professor, University of Norland, 1999 - 2012 (on leave 2005 - 2006)',
    [['r Professor | o University of Norland | p 1999–2012 | d on leave 2005 - 2006']],
  ],
  [
    'all lines over a line of dates',
    'Education',
    '**Harbour School**  \nTaf, Norland  \n*Carpentry Course*  \n2011 – 2013',
    [['o Harbour School | l Taf, Norland | r Carpentry Course | p 2011–2013']],
  ],
  [
    'a degree, its subject and its school',
    'Education',
    '* Ph.D., Botany, University of Norland, 2014.',
    [['r Ph.D., Botany | o University of Norland | p 2014']],
  ],
  [
    'how far a degree is come is no school',
    'Education',
    'Master of Law – In Progress (2026–2027)\nBachelor of Law – Completed (2025)\nDiploma in Editing (2021)\nHarbour Course (2020)',
    [
      ['r Master of Law | d In Progress | p 2026–2027'],
      ['r Bachelor of Law | d Completed | p 2025'],
      ['r Diploma in Editing | p 2021'],
      ['r Harbour Course | p 2020'],
    ],
  ],
  [
    'a school in the first bullet under a degree',
    'Education',
    '### Scientific Baccalaureate *(2005)*\n\n- Harbour High School, Tromso. With honours.',
    [['r Scientific Baccalaureate | p 2005 | o Harbour High School | l Tromso | d With honours']],
  ],
  [
    'an employer that is a link after a little word',
    'Experience',
    '- Data scientist for [Brightwater](https://example.com), 2010 - 2012',
    [['r Data scientist | o Brightwater | p 2010–2012']],
  ],
  [
    'an employer and the place it is in',
    'Experience',
    '### [Brightwater GmbH](https://example.com) in _Neuburg, Ostland, Germany_\n\n#### **Accountant**, June 2015 - June 2018\n\n- Kept books',
    [['o Brightwater GmbH | l Neuburg, Ostland, Germany | r Accountant | p June 2015–June 2018']],
  ],
  [
    'a project under an employer is no role',
    'Experience',
    '## 港口科技有限公司（2016年10月 ~ 2018年1月）\n\n### 海图V3项目\n\n使用了新的方案。',
    [['o 港口科技有限公司 | p 2016年10月 ~ 2018年1月']],
  ],
  [
    'several parts of an employer over one position',
    'Experience',
    '### NHA | Norland Harbour Keepers\n\n- Clerk, 2018 - 2020\n  - Wrote letters',
    [['o NHA | d Norland Harbour Keepers', ['r Clerk | p 2018–2020']]],
  ],
  [
    'a role in the only bullet under an employer of several words',
    'Experience',
    '`2015-2017` **Duf, Software and Technology**\n\n* Project Manager.',
    [['p 2015–2017 | o Duf, Software and Technology | r Project Manager']],
  ],
  [
    'years of two digits where the section has them',
    'Experience',
    '- Clerk, Brightwater Ltd, 2017-19\n- Cook, Harbour Ltd, 2006-12',
    [['r Clerk | o Brightwater Ltd | p 2017-19'], ['r Cook | o Harbour Ltd | p 2006-12']],
  ],
  [
    'a title over degrees is none, and courses under another are left alone',
    'Education',
    '### Schooling\n\n- **Bachelor of Law**, Harbour University, 2010 - 2013\n\n### Courses\n\n- Editing, 2020\n\n## Skills\n\n- Law\n\n## Languages\n\n- Norse\n\n## Interests\n\n- Boats',
    [['t Schooling', ['r Bachelor of Law | o Harbour University | p 2010–2013']]],
  ],
  [
    'a name in quotes',
    'Опыт работы',
    '### Бухгалтер, ООО «Северный ветер» (март 2019 – май 2021)',
    [['r Бухгалтер | o ООО «Северный ветер» | p март 2019–май 2021']],
  ],
  [
    'a city and a country in brackets',
    'Опыт работы',
    '### 2005 — 2009, Бриг (Новоборск, Поморье)',
    [['p 2005–2009 | o Бриг | l Новоборск, Поморье']],
  ],
  [
    'places after commas of other scripts',
    'الخبرة العملية',
    '### محاسب\nشركة الميناء, القاهرة، مصر\n2019 - 2021',
    [['r محاسب | o شركة الميناء | l القاهرة، مصر | p 2019–2021']],
  ],
  [
    'a prefecture',
    '職歴',
    '### 株式会社港食品, 青森県\n\n2019年3月 - 2021年2月',
    [['o 株式会社港食品 | l 青森県 | p 2019年3月–2021年2月']],
  ],
  [
    'a role nobody has told us of, employer, city and country',
    'Experience',
    '- Whittler, Brightwater Ltd, Tromso, Norway, 2010 - 2012',
    [['r Whittler | o Brightwater Ltd | l Tromso, Norway | p 2010–2012']],
  ],
  [
    'a school whose name ends like a label',
    'Education',
    '### Harbour Business School: MSc Finance\n2014 – 2015',
    [['o Harbour Business School | r MSc Finance | p 2014–2015']],
  ],
  [
    'the subject of a diploma is no school',
    'Formação',
    '### Técnico em Informática, Escola Serrana (2008 – 2011)',
    [['r Técnico em Informática | o Escola Serrana | p 2008–2011']],
  ],
  [
    'bullets with labels that come again',
    'Experience',
    '- Company: Brightwater\n- Position: Accountant\n- Period: 2019 - 2021\n- Company: Harbour\n- Position: Clerk\n- Period: 2015 - 2019',
    [['o Brightwater | r Accountant | p Period: 2019–2021'], ['o Harbour | r Clerk | p Period: 2015–2019']],
  ],
  [
    'a line of place under the employer of several positions',
    'Experience',
    '### Brightwater\n*Bristol, UK*\n\n**Accountant** (2019 – 2021)\n- Kept\n\n**Clerk** (2015 – 2019)\n- Wrote',
    [['o Brightwater | l Bristol, UK', ['r Accountant | p 2019–2021'], ['r Clerk | p 2015–2019']]],
  ],
  [
    'names in brackets after a role that has no employer',
    'Experience',
    '### 2019 - 2021: Accountant (Brightwater Foods)',
    [['p 2019–2021 | r Accountant | o Brightwater Foods']],
  ],
  [
    'a bold line right under a list',
    'Experience',
    '**Brightwater** | Accountant | 2019 - 2021\n- Kept\n- Counted\n**Harbour** | Clerk | 2015 - 2019\n- Wrote',
    [['o Brightwater | r Accountant | p 2019–2021'], ['o Harbour | r Clerk | p 2015–2019']],
  ],
  [
    'a table whose first row is an entry',
    'Ausbildung',
    '| 2008–2011 | Ausbildung zur Bürokauffrau, Stadtwerke Kiel |\n|---|---|\n| 2002–2008 | Abitur, Gymnasium Kiel |',
    [
      ['p 2008–2011 | r Ausbildung zur Bürokauffrau | o Stadtwerke Kiel'],
      ['p 2002–2008 | r Abitur | o Gymnasium Kiel'],
    ],
  ],
  [
    'year and month in columns of their own',
    '学歴',
    '| 2007 | 4 | 港大学 経済学部 入学 |\n|---|---|---|\n| 2011 | 3 | 港大学 経済学部 卒業 |',
    [['p 2007/4 | o 港大学 | r 経済学部 | d 入学'], ['p 2011/3 | o 港大学 | r 経済学部 | d 卒業']],
  ],
  [
    'an employer and its place by little words',
    'Berufserfahrung',
    '**seit 03/2019**: Buchhalterin bei der Nordlicht Handel GmbH in Kiel',
    [['p seit 03/2019 | r Buchhalterin | o Nordlicht Handel GmbH | l Kiel']],
  ],
  [
    'a lone name that is a link is no role',
    'Experience',
    '### [Baker](https://example.com) | 2015 - 2018\n\nDid much.',
    [['o Baker | p 2015–2018']],
  ],
  [
    'an employer with the sign of a handle',
    'Experience',
    '**Clerk**\n@Brightwater\n2015 - 2018\n- Wrote',
    [['r Clerk | o Brightwater | p 2015–2018']],
  ],
  [
    'a role that is also a label',
    'Experience',
    '### Supervisor\nHarbour Ltd, Bristol\n2015 - 2018\n\nRan the store.',
    [['r Supervisor | o Harbour Ltd | l Bristol | p 2015–2018']],
  ],
  [
    'positions in a definition list',
    'Experience',
    'Brightwater\n: Accountant, 2019 - 2021\n: Clerk, 2017 - 2019',
    [['o Brightwater', ['r Accountant | p 2019–2021'], ['r Clerk | p 2017–2019']]],
  ],
  [
    'numbered headings',
    'Experience',
    '### 1. Accountant — Brightwater Foods\n2019 – 2021',
    [['r Accountant | o Brightwater Foods | p 2019–2021']],
  ],
  [
    'a table that is one entry',
    'Experience',
    'Accountant | Brightwater Foods\n---|---\nBristol, UK | Mar 2019 – Present\n\n* Kept',
    [['r Accountant | o Brightwater Foods | l Bristol, UK | p Mar 2019–Present']],
  ],
  [
    'a little word after a bold role',
    'Formation',
    "- **Maîtrise en droit** à l'Université du Port, 2010 - 2012",
    [['r Maîtrise en droit | o Université du Port | p 2010–2012']],
  ],
  [
    'an unknown place before a known city is a name',
    'Experience',
    '**Accountant**\nBrightwater Foods, Bristol\n2019 – 2021',
    [['r Accountant | o Brightwater Foods | l Bristol | p 2019–2021']],
  ],
]

suite('shapes of entries', (test) => {
  for (const [what, section, markdown, expected] of shapes)
    test(what, () => {
      assert.equal(entriesOf(section, markdown), expected)
    })
})
