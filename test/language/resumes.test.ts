import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { type Field, isField, type PlainDate } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

/** Whose résumé it is; what it says; the kinds of its sections; what is told of its jobs and its degree. */
type Sample = readonly [whose: string, markdown: string, kinds: string, entries: readonly string[]]

const samples: readonly Sample[] = [
  [
    'a Czech who writes "dosud" and works for an s.r.o. has jobs without an end or an employer',
    `# Tereza Holubová

## O mně

Deset let vyvíjím bankovní systémy.

## Pracovní zkušenosti

### Vývojářka, Lípa Software s.r.o., Brno
březen 2019 – dosud

### Programátorka, Moravská spořitelna, a.s.
září 2014 – únor 2019

## Vzdělání

- 2009–2014 Vysoké učení technické v Brně, obor Informatika

## Znalosti a dovednosti

Java

## Jazyky

- Angličtina – C1

## Koníčky

Horolezectví
`,
    'summary experience education skills languages interests',
    [
      'Vývojářka | Lípa Software s.r.o. | Brno | 2019-3 – present',
      'Programátorka | Moravská spořitelna, a.s. | 2014-9 – 2019-2',
      '2009 – 2014 | Vysoké učení technické v Brně | obor Informatika',
    ],
  ],
  [
    'a Slovak who writes "súčasnosť" and capitals without marks has lost sections and jobs without an end',
    `# Katarína Mihálová

## PRACOVNE SKUSENOSTI

**Softvérová inžinierka** — Dunaj Systems, s.r.o., Bratislava
*jún 2018 – súčasnosť*

**Programátorka** — Tatra Soft a.s., Košice
*september 2014 – máj 2018*

## DOSIAHNUTÉ VZDELANIE

**Slovenská technická univerzita v Bratislave**
Inžinierske štúdium, Informatika
2009 – 2014

## Zručnosti

SQL

## Kurzy a školenia

- Scrum, 2019

## Záujmy

turistika
`,
    'experience education skills certifications interests',
    [
      'Softvérová inžinierka | Dunaj Systems, s.r.o. | Bratislava | 2018-6 – present',
      'Programátorka | Tatra Soft a.s. | Košice | 2014-9 – 2018-5',
      'Slovenská technická univerzita v Bratislave | Inžinierske štúdium, Informatika | 2009 – 2014',
    ],
  ],
  [
    'a Ukrainian whose dates end in "р." and "по т.ч." and who works for a ТОВ has neither dates nor employers',
    `# Оксана Коваленко

## Про себе

Сім років пишу сервіси.

## Досвід роботи

### Старша розробниця, ТОВ «Північний Код», Львів
з 03.2019 по т.ч.

### Інженер-програміст, Банк «Карпати»
вересень 2015 р. – лютий 2019 р.

## Освіта

### Національний університет «Львівська політехніка»
Магістр, Комп'ютерні науки, 2010 – 2015

## Навички та вміння

- Go

## Мови

- Українська – рідна

## Захоплення

Гори
`,
    'summary experience education skills languages interests',
    [
      'Старша розробниця | ТОВ «Північний Код» | Львів | 2019-3 – present',
      'Інженер-програміст | Банк «Карпати» | 2015-9 – 2019-2',
      "Національний університет «Львівська політехніка» | Магістр, Комп'ютерні науки | 2010 – 2015",
    ],
  ],
  [
    'a Belarusian has no months, sections or employers of her own language',
    `# Алеся Карповіч

## Досвед працы

### Праграмістка, ТАА «Лясны Код», Мінск
сакавік 2019 – па цяперашні час

### Інжынер-праграміст, РУП «Белсувязь»
верасень 2014 – люты 2019

## Адукацыя

### Беларускі дзяржаўны ўніверсітэт
Прыкладная матэматыка, 2009 – 2014

## Навыкі

- Java

## Мовы

- Беларуская
`,
    'experience education skills languages',
    [
      'Праграмістка | ТАА «Лясны Код» | Мінск | 2019-3 – present',
      'Інжынер-праграміст | РУП «Белсувязь» | 2014-9 – 2019-2',
      'Беларускі дзяржаўны ўніверсітэт | Прыкладная матэматыка | 2009 – 2014',
    ],
  ],
  [
    'a Bulgarian who writes "досега" and works for an ООД has jobs without an end or an employer',
    `# Десислава Петрова

## Трудов стаж

### Старши разработчик, Витоша Софтуер ООД, София
март 2019 – досега

### Програмист, Банка Балкан АД
септември 2014 г. – февруари 2019 г.

## Образование и обучение

### Софийски университет
Магистър, Компютърни науки, 2009 – 2014

## Лични умения и компетенции

- Java

## Чужди езици

- Английски – C1
`,
    'experience education skills languages',
    [
      'Старши разработчик | Витоша Софтуер ООД | София | 2019-3 – present',
      'Програмист | Банка Балкан АД | 2014-9 – 2019-2',
      'Софийски университет | Магистър, Компютърни науки | 2009 – 2014',
    ],
  ],
  [
    'a Croat whose months are ožujak and rujan and who works for a d.o.o. has neither dates nor employers',
    `# Ivana Horvat

## Radno iskustvo

### Programerka, Sava Softver d.o.o., Zagreb
ožujak 2019 – danas

### Razvojni inženjer, Jadranska banka d.d.
rujan 2014 – veljača 2019

## Školovanje

### Sveučilište u Zagrebu
Diplomski studij računarstva, 2009 – 2014

## Vještine

- Java

## Strani jezici

- Engleski – C1

## Hobiji

Planinarenje
`,
    'experience education skills languages interests',
    [
      'Programerka | Sava Softver d.o.o. | Zagreb | 2019-3 – present',
      'Razvojni inženjer | Jadranska banka d.d. | 2014-9 – 2019-2',
      'Sveučilište u Zagrebu | Diplomski studij računarstva | 2009 – 2014',
    ],
  ],
  [
    'a Serb who writes Latin letters has no months, sections or employers of her own language',
    `# Jelena Jovanović

## Iskustvo

**Knjigovođa** – Dunav Trade d.o.o., Novi Sad (mart 2018 – trenutno)

**Prodavačica** – Market Lipa (oktobar 2015 – februar 2018)

## Obrazovanje

- Ekonomski fakultet, osnovne akademske studije (2011 – 2015)

## Lične veštine

- Excel

## Interesovanja

čitanje
`,
    'experience education skills interests',
    [
      'Knjigovođa | Dunav Trade d.o.o. | Novi Sad | 2018-3 – present',
      'Prodavačica | Market Lipa | 2015-10 – 2018-2',
      'Ekonomski fakultet | osnovne akademske studije | 2011 – 2015',
    ],
  ],
  [
    'a Hungarian who writes the year first and "jelenleg" has jobs without dates, and a Kft. is no employer',
    `# Nagy Eszter

## Szakmai tapasztalat

### Vezető fejlesztő, Duna Szoftver Kft., Budapest
2019 március – jelenleg

### Programozó, Tisza Bank Zrt.
2014 szeptember – 2019 február

## Iskolai végzettség

**2009 – 2014** Budapesti Egyetem, mérnökinformatikus MSc

## Készségek

- Java

## Nyelvtudás

- angol – felsőfok

## Érdeklődési kör

Túrázás
`,
    'experience education skills languages interests',
    [
      'Vezető fejlesztő | Duna Szoftver Kft. | Budapest | 2019-3 – present',
      'Programozó | Tisza Bank Zrt. | 2014-9 – 2019-2',
      '2009 – 2014 | Budapesti Egyetem | mérnökinformatikus MSc',
    ],
  ],
  [
    'a Romanian who types without marks, or with cedillas, has lost sections and roles',
    `# Andreea Popescu

## EXPERIENTA PROFESIONALA

**2019 – în prezent** SC Dunarea Soft SRL, Cluj-Napoca
Funcţia: dezvoltator senior

**martie 2014 – mai 2019** Primăria Cluj-Napoca
Funcţia: programator

## Educaţie şi formare

### Universitatea Politehnica din București
Licență, Calculatoare, 2010 – 2014

## Aptitudini și competențe

- Java

## Limbi străine

- Engleză – C1

## Hobby-uri

Drumeții
`,
    'experience education skills languages interests',
    [
      '2019 – present | SC Dunarea Soft SRL | Cluj-Napoca | dezvoltator senior',
      '2014-3 – 2019-5 | Primăria Cluj-Napoca | programator',
      'Universitatea Politehnica din București | Licență, Calculatoare | 2010 – 2014',
    ],
  ],
  [
    'a Greek whose titles are capitals without accents has lost sections, and months in the genitive are no dates',
    `# Μαρία Παπαδοπούλου

## ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ

### Προγραμματίστρια, Αιγαίο Λογισμικό Α.Ε., Αθήνα
Μάρτιος 2019 – σήμερα

### Αναλύτρια, Τράπεζα Ολύμπου Α.Ε.
από Σεπτέμβριο 2014 έως Φεβρουάριο 2019

## ΣΠΟΥΔΕΣ

### Εθνικό Μετσόβιο Πολυτεχνείο
Δίπλωμα Μηχανικού, 2008 – 2013

## Δεξιότητες

- Java

## Ξένες γλώσσες

- Αγγλικά – C2

## Ενδιαφέροντα

Πεζοπορία
`,
    'experience education skills languages interests',
    [
      'Προγραμματίστρια | Αιγαίο Λογισμικό Α.Ε. | Αθήνα | 2019-3 – present',
      'Αναλύτρια | Τράπεζα Ολύμπου Α.Ε. | 2014-9 – 2019-2',
      'Εθνικό Μετσόβιο Πολυτεχνείο | Δίπλωμα Μηχανικού | 2008 – 2013',
    ],
  ],
  [
    'a Turk whose titles begin with İ, or are capitals, has lost sections, and "Halen" is no end',
    `# Elif Yıldız

## Hakkımda

On yıldır yazılım geliştiriyorum.

## İŞ DENEYİMİ

### Kıdemli Yazılım Mühendisi, Boğaz Yazılım A.Ş., İstanbul
Mart 2019 – Halen

### Yazılım Geliştirici, Anadolu Bilişim Ltd. Şti.
Eylül 2014 – Şubat 2019

## Eğitim Bilgileri

### Orta Doğu Teknik Üniversitesi
Bilgisayar Mühendisliği, Lisans, 2009 – 2014

## Beceriler

- Java

## YABANCI DİL

- İngilizce

## İlgi Alanları

Yürüyüş
`,
    'summary experience education skills languages interests',
    [
      'Kıdemli Yazılım Mühendisi | Boğaz Yazılım A.Ş. | İstanbul | 2019-3 – present',
      'Yazılım Geliştirici | Anadolu Bilişim Ltd. Şti. | 2014-9 – 2019-2',
      'Orta Doğu Teknik Üniversitesi | Bilgisayar Mühendisliği, Lisans | 2009 – 2014',
    ],
  ],
  [
    'a Vietnamese whose months are numbers, "Tháng 3", and who writes "nay" has jobs without dates',
    `# Nguyễn Thị Lan

## Kinh nghiệm làm việc

### Kỹ sư phần mềm, Công ty TNHH Sông Hồng, Hà Nội
Tháng 3 năm 2019 – nay

### Lập trình viên, Công ty Cổ phần Sen Việt
từ tháng 9/2014 đến tháng 2/2019

## Trình độ học vấn

### Đại học Bách khoa Hà Nội
Kỹ sư Công nghệ thông tin, 2009 – 2014

## Kỹ năng

- Java

## Ngoại ngữ

- Tiếng Anh

## Sở thích

Leo núi
`,
    'experience education skills languages interests',
    [
      'Kỹ sư phần mềm | Công ty TNHH Sông Hồng | Hà Nội | 2019-3 – present',
      'Lập trình viên | Công ty Cổ phần Sen Việt | 2014-9 – 2019-2',
      'Đại học Bách khoa Hà Nội | Kỹ sư Công nghệ thông tin | 2009 – 2014',
    ],
  ],
  [
    'an Indonesian who writes "Sekarang" and "s/d" and works for a PT has neither dates nor employers',
    `# Siti Rahmawati

## Pengalaman Kerja

### Pengembang Senior, PT Nusantara Digital, Bandung
Maret 2019 – Sekarang

### Programmer, PT Bank Cendrawasih Tbk
September 2014 s/d Februari 2019

## Riwayat Pendidikan

### Institut Teknologi Bandung
Sarjana Teknik Informatika, 2010 – 2014

## Keahlian

- Java

## Pengalaman Organisasi

- Himpunan Mahasiswa

## Hobi

Mendaki gunung
`,
    'experience education skills volunteering interests',
    [
      'Pengembang Senior | PT Nusantara Digital | Bandung | 2019-3 – present',
      'Programmer | PT Bank Cendrawasih Tbk | 2014-9 – 2019-2',
      'Institut Teknologi Bandung | Sarjana Teknik Informatika | 2010 – 2014',
    ],
  ],
]

suite('résumés in many languages', (test) => {
  for (const [whose, markdown, kinds, entries] of samples)
    test(`without its vocabulary ${whose}`, () => {
      const sections = understand(parse(markdown)).children.flatMap((part) => (part.type === 'section' ? [part] : []))
      assert.is(sections.map(({ kind }) => kind).join(' '), kinds)
      const found = sections
        .filter(({ kind }) => kind === 'experience' || kind === 'education')
        .flatMap(({ children }) => children.flatMap((child) => (child.type === 'entry' ? [child] : [])))
        .map(({ children }) => (children.filter(isField) as Field[]).map(told).join(' | '))
      assert.equal(found, entries)
    })
})

/** What a field says; dates to the month. */
function told(field: Field): string {
  if (field.name !== 'period') return field.value ?? textOf(field)
  const { start, end } = field.period
  return [start, end].map((date) => (typeof date === 'object' ? dated(date) : date)).join(' – ')
}

function dated({ year, month }: PlainDate): string {
  return month === undefined ? String(year) : `${year}-${month}`
}
