/** Names of several parts, and parts that are no names. */
import type { Example } from '../../support/entries.ts'

export const parts: readonly Example[] = [
  [
    'what was done, in the only bullet, is no role',
    'Work Experience',
    '### Harbour Ltd\n2019 - 2021\n\n- Built\n\n### Bracken Ltd\n2017 - 2019\n\n- Sold bread',
    [['o Harbour Ltd | p 2019–2021'], ['o Bracken Ltd | p 2017–2019']],
  ],
  [
    'nor where there is but one job',
    'Experience',
    '### Harbour Ltd\n2019 - 2021\n\n- Built',
    [['o Harbour Ltd | p 2019–2021']],
  ],
  [
    'a sentence in Japanese that goes on with the next line is none',
    '職務経歴',
    '### 株式会社サンプル システム開発部\n\n2019年4月 – 現在\n\n- 「予約」サービスの設計と実装（Go・PostgreSQL）を\n  担当し、応答時間を40%短縮した\n- 社内勉強会の運営',
    [['o 株式会社サンプル システム開発部 | p 2019年4月–現在']],
  ],
  [
    'two employers that became one, and two roles at once',
    'Experience',
    '### Brightwater / Fennel\n\n#### Intern / Web Developer\n##### June 2011 - January 2017\n\n* Built\n\n### Baker Ltd\n\n#### Tester → Test Lead\n##### 2008 - 2010\n\n* Tested',
    [
      ['o Brightwater / Fennel | r Intern / Web Developer | p June 2011–January 2017'],
      ['o Baker Ltd | r Tester → Test Lead | p 2008–2010'],
    ],
  ],
  [
    'a slash still stands between an employer and a role',
    'Experience',
    '### Brightwater / Web Developer\n2019 - 2021',
    [['o Brightwater | r Web Developer | p 2019–2021']],
  ],
  [
    'a team after a role under an employer is no place',
    'Experience',
    '### Brightwater, Austin, TX\n\n#### Engineer, Monetization Platform\n##### May 2022 - Present\n\n* Led\n\n#### Engineer\n##### 2019 - 2022\n\n* Built',
    [
      [
        'o Brightwater | l Austin, TX',
        ['r Engineer, Monetization Platform | p May 2022–Present'],
        ['r Engineer | p 2019–2022'],
      ],
    ],
  ],
  [
    'brackets after an employer: a place, the whole, a role',
    'Experience',
    '**Depuis 2022** : **Ingénieure** chez *Brightwater* (Roubelle)\n\n- Serveurs\n\n**2018 - 2021** : **Comptable**, Fennel (Harbour Group)\n\n- Factures',
    [
      ['p Depuis 2022 | r Ingénieure | o Brightwater | l Roubelle'],
      ['p 2018–2021 | r Comptable | o Fennel (Harbour Group)'],
    ],
  ],
  [
    'a role in brackets after an employer',
    'Experience',
    '- 2012 - 2015 Brightwater GmbH (Intern)\n- 2010 - 2012 Fennel Ltd (Analyst)',
    [['p 2012–2015 | o Brightwater GmbH | r Intern'], ['p 2010–2012 | o Fennel Ltd | r Analyst']],
  ],
  [
    'an address beside a place, and a sign before one',
    'Experience',
    '### Brightwater\n**March 2017 — October 2020**\nOslo, www.brightwater.example\n\n*Tester*\n\n- Tested\n\n### Analyst — Fennel\n📅 2015 – 2017\n📍 Roubelle-Jallon\n\n- Counted',
    [
      ['o Brightwater | p March 2017–October 2020 | l Oslo | d www.brightwater.example | r Tester'],
      ['r Analyst | o Fennel | p 2015–2017 | l Roubelle-Jallon'],
    ],
  ],
  [
    'a ward beside the hospital',
    'Experience',
    '**Nurse – Acute Medical Unit**\nHarbour Royal Infirmary\nJan 2012 – Aug 2015\n\n**Nurse – Emergency Department**\nBaker Hospital\n2009 – 2011',
    [
      ['r Nurse | d Acute Medical Unit | o Harbour Royal Infirmary | p Jan 2012–Aug 2015'],
      ['r Nurse | d Emergency Department | o Baker Hospital | p 2009–2011'],
    ],
  ],
  [
    'names in quotes say nothing of the words beside them',
    'Образование',
    '2016  \n**Центр обучения «Специалист»**  \nТестирование',
    [['p 2016 | o Центр обучения «Специалист» | r Тестирование']],
  ],
  [
    'a title over earlier jobs is no employer',
    'Experience',
    '### Engineer, Brightwater Ltd\n2012 - 2020\n\n- Built\n\n### Earlier\n\n* Student worker, Pitt Desk (2009-2011)\n* Cart attendant, Giant Fennel (summers 2006-2008)',
    [
      ['r Engineer | o Brightwater Ltd | p 2012–2020'],
      [
        't Earlier',
        ['r Student worker | o Pitt Desk | p 2009–2011'],
        ['r Cart attendant | o Giant Fennel | p summers 2006–2008'],
      ],
    ],
  ],
  [
    'bold lines that end in an abbreviation, and dates before a unit',
    'Experience',
    '**Analyst — Brightwater Chile S.A.**\n*Puerto Bravo · Aug. 2018 – Feb. 2021*\n\n- Counted\n\n**Tutor, Harbour University**\n*2013 – 2014*\n\n**Trainee — Baker Hospital**\n*January-February 2014, Laboratory*',
    [
      ['r Analyst | o Brightwater Chile S.A. | l Puerto Bravo | p Aug. 2018–Feb. 2021'],
      ['r Tutor | o Harbour University | p 2013–2014'],
      ['r Trainee | o Baker Hospital | p January–February 2014 | d Laboratory'],
    ],
  ],
  [
    'definition lists in which a plain term with the dates follows a bold one without',
    'Education',
    '**Harbour College of Art**\n  ~ Portland, OR\n\nBFA, Design\n  ~ 2011 – 2015\n\n\n**Baker College**\n  ~ Grinnell, IA\n\nUndeclared\n  ~ 2009 – 2011',
    [
      ['o Harbour College of Art | l Portland, OR | r BFA, Design | p 2011–2015'],
      ['o Baker College | l Grinnell, IA | r Undeclared | p 2009–2011'],
    ],
  ],
  [
    'bold titles over entries that have all they need',
    'Education',
    '**Degrees**\n\n2014  \n**Harbour University**, Oslo  \nFaculty of Earth, Cartography, specialist\n\n**Later on**\n\n2021  \n**Fennel**  \nTesting course',
    [
      ['p 2014 | o Harbour University | l Oslo | r Faculty of Earth, Cartography, specialist'],
      ['p 2021 | o Fennel | r Testing course'],
    ],
  ],
  [
    'brackets after the employer that follows a role, and a word in small letters after a role',
    'Experience',
    '**Administrator, Harbour Health Network (The Fennel Hospital)**\n2008 - 2014\n\n**Healthcare Assistant (bank)**\nHarbour Health Trust\n2006 - 2008',
    [
      ['r Administrator | o Harbour Health Network (The Fennel Hospital) | p 2008–2014'],
      ['r Healthcare Assistant (bank) | o Harbour Health Trust | p 2006–2008'],
    ],
  ],
  [
    'the diploma of a high school is a degree',
    'Education',
    '1995\nHigh school diploma, École Brume, Dieppe',
    [['p 1995 | r High school diploma | o École Brume | l Dieppe']],
  ],
  [
    'an employer before a city where there is no other',
    'Experience',
    '`2013-2016`\n**Adviseur hydrologie**, Royal Brightwater, Amersfoort\n* modellen',
    [['p 2013–2016 | r Adviseur hydrologie | o Royal Brightwater | l Amersfoort']],
  ],
  [
    'a role under an employer and its place, with brackets after it',
    'Experience',
    '`2021 — now`\n__Brightwater, Oslo__\nSenior QA Automation Engineer (project - payments, Norland)\n\n- Tested',
    [['p 2021–now | o Brightwater | l Oslo | r Senior QA Automation Engineer (project - payments, Norland)']],
  ],
  [
    'a sentence after the names of a definition list',
    'Experience',
    '2014-2016\n:   **Tutor**, Brightwater (Madrid). Member of the house, section of modern times.',
    [['p 2014–2016 | r Tutor | o Brightwater | l Madrid']],
  ],
  [
    'terms in brackets beside dates, and a rank, are no names',
    'Education',
    '2007\n:   **Agrégation externe d’histoire** (rang : 31)\n\n2008\n:   **Master Histoire**, Université Brume',
    [['p 2007 | r Agrégation externe d’histoire | d rang : 31'], ['p 2008 | r Master Histoire | o Université Brume']],
  ],
  [
    'what was studied in Japan stays together',
    'Education',
    '* 2014年4月-2016年3月　架空大学大学院 文学研究科 言語科学専攻 博士課程前期2年の課程\n* 2010年4月-2014年3月　架空大学 文学部 人文社会学科',
    [
      ['p 2014年4月–2016年3月 | o 架空大学大学院 | r 文学研究科 言語科学専攻 博士課程前期2年の課程'],
      ['p 2010年4月–2014年3月 | o 架空大学 | r 文学部 人文社会学科'],
    ],
  ],
  [
    'a campus is no place, a remote team is one, and countries are in other languages, too',
    'Experience',
    '### Brightwater || Jun 2023 – Present\n\n*Manager, Core Ledger* || Remote (UK team)\n\n- Led\n\n### Harbour University, Campus Nord || 2019 - 2021\n\n*Lecturer*\n\n- Taught\n\n### Fennel GmbH, Danemark || 2017 - 2019\n\n*Analyste*\n\n- Compté',
    [
      ['o Brightwater | p Jun 2023–Present | r Manager, Core Ledger | l Remote (UK team)'],
      ['o Harbour University, Campus Nord | p 2019–2021 | r Lecturer'],
      ['o Fennel GmbH | l Danemark | p 2017–2019 | r Analyste'],
    ],
  ],
  [
    'roles without dates under a heading that has them',
    'Experience',
    '### Brightwater || Feb 2019 – May 2023\n\n*Senior Engineer* || Oslo\n\n- Led\n\n*Support Engineer* || Oslo\n\n- Built',
    [['o Brightwater | p Feb 2019–May 2023', ['r Senior Engineer | l Oslo'], ['r Support Engineer | l Oslo']]],
  ],
  [
    'positions with dates under an employer with the dates of them all',
    'Experience',
    '### [2016 - 2021] Brightwater — Oslo\n\n**Tech Lead** (Aug 2018 – Feb 2021)\n\n- Led\n\n**Web Developer** (Mar 2016 – Jul 2018)\n\n- Built',
    [
      [
        'p 2016–2021 | o Brightwater | l Oslo',
        ['r Tech Lead | p Aug 2018–Feb 2021'],
        ['r Web Developer | p Mar 2016–Jul 2018'],
      ],
    ],
  ],
  [
    'two positions at the same time in a definition list',
    'Experience',
    '2013–2017\n:   **Scientist**, Harbour Institute\n:   **Developer**, Brightwater s.r.o., Oslo\n\n2011 - 2013\n:   **Tester**, Fennel Ltd',
    [
      ['p 2013–2017', ['r Scientist | o Harbour Institute'], ['r Developer | o Brightwater s.r.o. | l Oslo']],
      ['p 2011–2013 | r Tester | o Fennel Ltd'],
    ],
  ],
  [
    'a position in a table of labels keeps to its name',
    'Experience',
    '### Brightwater (April 2019 – present)\n\n| | |\n|:--|:--|\n| Position | Tech lead (since October 2021) |\n| Staff | 260 |',
    [['o Brightwater | p April 2019–present | r Tech lead']],
  ],
  [
    'a town and its province, an Italian name of a city, and a duration after a role',
    'Experience',
    '`2017 - 2019`\n__Laboratori Harbour__ Assegnista di ricerca, Brumetto (AQ)\n\n- Scritto\n\n`2016-2017`\n__Fennel__ Technical Student, Ginevra\n\n- Fatto\n\n`2015`\n__Brightwater Ltd__ Intern, 3 months\n\n- Fatto',
    [
      ['p 2017–2019 | o Laboratori Harbour | r Assegnista di ricerca | l Brumetto (AQ)'],
      ['p 2016–2017 | o Fennel | r Technical Student | l Ginevra'],
      ['p 2015 | o Brightwater Ltd | r Intern | d 3 months'],
    ],
  ],
  [
    'a further date is no name',
    'Experience',
    '2008 - 2014\nAdministrator, Brightwater Ltd\n\n- Ran\n\nSummers 1997, 1998\nLab assistant, Harbour University',
    [
      ['p 2008–2014 | r Administrator | o Brightwater Ltd'],
      ['p Summers 1997, 1998 | r Lab assistant | o Harbour University'],
    ],
  ],
]
