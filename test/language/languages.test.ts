/** A résumé in each language that has only its vocabulary to be understood by: its sections, jobs, degree and dates. */
import { toString as textOf } from 'mdast-util-to-string'
import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import type { Entry, Field, PlainDate, Section } from '../../src/resume/nodes.ts'
import { isField } from '../../src/resume/nodes.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

interface Sample {
  /** For whom what goes wrong without the words. */
  breaks: string
  markdown: string
  told: readonly string[]
}

const samples: Readonly<Record<string, Sample>> = {
  nl: {
    breaks: 'in the Netherlands and Flanders "heden" and "t/m" would be no dates, and "-medewerker" no job',
    markdown: `# Sanne Vermeulen

Adres: Lindelaan 4, Zwolle
Telefoon: 06-12345678

## Werkervaring en stages

### Front-endontwikkelaar, Lichthaven B.V., Utrecht
*mrt. 2019 – heden*

- Bouwde het klantportaal

### Magazijnmedewerker, Van Dam Logistiek
*mei 2014 t/m febr. 2019*

- Vulde schappen

## Opleidingen en cursussen

### Bachelor Technische Informatica
Hogeschool Rijnmond, Rotterdam, 2010 – 2014

## Kennis en vaardigheden

TypeScript

## Hobby's en interesses

Schaatsen`,
    told: [
      'experience',
      'r Front-endontwikkelaar | o Lichthaven B.V. | l Utrecht | p 2019-3/now',
      'r Magazijnmedewerker | o Van Dam Logistiek | p 2014-5/2019-2',
      'education',
      'r Bachelor Technische Informatica | o Hogeschool Rijnmond | l Rotterdam | p 2010/2014',
      'skills',
      'interests',
    ],
  },
  sv: {
    breaks: 'in Sweden "pågående" would be no end, AB no employer and a gymnasium programme no course of study',
    markdown: `# Elin Sandström

## Arbetslivserfarenhet

**Nordvik Teknik AB**, Systemutvecklare
augusti 2019 – pågående

- Byggde bokningssystemet

**Borås kommun**, Enhetschef
jan 2015 till juni 2019

- Ledde en grupp på åtta

## Utbildning och kurser

**Lunds universitet**, Kandidatexamen i systemvetenskap
hösten 2011 – våren 2014

## Språkkunskaper

Svenska, engelska

## Ideella uppdrag

Scoutledare`,
    told: [
      'experience',
      'o Nordvik Teknik AB | r Systemutvecklare | p 2019-8/now',
      'o Borås kommun | r Enhetschef | p 2015-1/2019-6',
      'education',
      'o Lunds universitet | r Kandidatexamen i systemvetenskap | p 2011/2014',
      'languages',
      'volunteering',
    ],
  },
  da: {
    breaks: 'in Denmark jobs until "d.d." would have ended when they began',
    markdown: `# Lars Skov

Tlf.: 30 11 22 33

## Erhvervserfaring

- **2018 – d.d.** Salgschef, Jysk Byggemarked ApS, Aarhus
- **okt. 2011 – maj 2018** Pædagogmedhjælper, Vejle Kommune

## Uddannelser

- **2008 – 2011** Bachelor i datalogi, Københavns Universitet

## Øvrige kompetencer

Kørekort

## Fritid og interesser

Cykling`,
    told: [
      'experience',
      'p 2018/now | r Salgschef | o Jysk Byggemarked ApS | l Aarhus',
      'p 2011-10/2018-5 | r Pædagogmedhjælper | o Vejle Kommune',
      'education',
      'p 2008/2011 | r Bachelor i datalogi | o Københavns Universitet',
      'skills',
      'interests',
    ],
  },
  nb: {
    breaks: 'in Norway "nå" and "des." would be no dates, "-leder" and "sjukepleiar" no jobs',
    markdown: `# Ingrid Nordby

## Nøkkelkvalifikasjoner

Ledelse

## Yrkeserfaring

| Periode | Stilling | Arbeidsgiver |
|---|---|---|
| des. 2018 – nå | Avdelingsleder | Nordre Land sykehjem |
| mai 2012 – nov. 2018 | Sjukepleiar | Førde sjukehus |

## Utdanning og kurs

- Bachelor i sykepleie, Høgskolen i Bergen, 2009 – 2012

## Verv og frivillig arbeid

Korps

## Referanser

Oppgis`,
    told: [
      'skills',
      'experience',
      'p 2018-12/now | r Avdelingsleder | o Nordre Land sykehjem',
      'p 2012-5/2018-11 | r Sjukepleiar | o Førde sjukehus',
      'education',
      'r Bachelor i sykepleie | o Høgskolen i Bergen | p 2009/2012',
      'volunteering',
      'references',
    ],
  },
  fi: {
    breaks: 'in Finland months, "alkaen" after a start and every job but English ones would be unknown',
    markdown: `# Aino Korhonen

Puhelin: 040 123 4567

## Työkokemus

**Ohjelmistokehittäjä**, Järvikoodi Oy, Tampere, maaliskuusta 2019 alkaen

- Kehitti varausjärjestelmää

**Lähihoitaja**, Hoivakoti Koivula, syyskuu 2014 – helmikuu 2019

- Vanhustyö

## Koulutus ja kurssit

**Tradenomi (AMK)**, Oulun ammattikorkeakoulu, 2010 – 2014

## Kielitaito

Suomi, ruotsi

## Luottamustoimet

Taloyhtiö`,
    told: [
      'experience',
      'r Ohjelmistokehittäjä | o Järvikoodi Oy | l Tampere | p 2019-3/now',
      'r Lähihoitaja | o Hoivakoti Koivula | p 2014-9/2019-2',
      'education',
      'r Tradenomi (AMK) | o Oulun ammattikorkeakoulu | p 2010/2014',
      'languages',
      'volunteering',
    ],
  },
  ca: {
    breaks: 'in Catalonia dates "d’abril" and "des de" would be cut, and a Grau at a Universitat no degree',
    markdown: `# Núria Ferrer i Soler

Correu electrònic: nuria@ferrer.example

## Experiència laboral

### Desenvolupadora de programari
Far Digital SL | Girona | des de març de 2019

- Va dirigir la migració

### Cambrera
Restaurant El Celler | d’octubre de 2014 fins a l’agost de 2018

- Servei de sala

## Formació i estudis

### Grau en Enginyeria Informàtica
Universitat de Lleida | 2010 – 2014

## Coneixements d'idiomes

Català, anglès

## Aficions i interessos

Muntanya`,
    told: [
      'experience',
      'r Desenvolupadora de programari | o Far Digital SL | l Girona | p 2019-3/now',
      'r Cambrera | o Restaurant El Celler | p 2014-10/2018-8',
      'education',
      'r Grau en Enginyeria Informàtica | o Universitat de Lleida | p 2010/2014',
      'languages',
      'interests',
    ],
  },
  is: {
    breaks: 'in Iceland most months would not be read, and "núverandi" would be no end',
    markdown: `# Guðrún Jónsdóttir

Sími: 555 1234

## Starfsferill

- Kerfisstjóri, Norðurljós ehf., Reykjavík, ágúst 2019 – núverandi
- Sjúkraliði, Landspítalinn, janúar 2014 til júlí 2019

## Menntun og námskeið

- BS í tölvunarfræði, Háskóli Íslands, 2010 – 2013

## Tungumálakunnátta

Íslenska, enska

## Félagsstörf og áhugamál

Skátar`,
    told: [
      'experience',
      'r Kerfisstjóri | o Norðurljós ehf. | l Reykjavík | p 2019-8/now',
      'r Sjúkraliði | o Landspítalinn | p 2014-1/2019-7',
      'education',
      'r BS í tölvunarfræði | o Háskóli Íslands | p 2010/2013',
      'languages',
      'volunteering',
    ],
  },
  et: {
    breaks: 'in Estonia "tänaseni" and "kuni" would be no dates, "-arendaja" no job and a kõrgkool no school',
    markdown: `# Liis Tamm

Aadress: Pikk 3, Tartu

## Töökogemus ja praktika

**Tarkvaraarendaja** | Merevaik Tarkvara OÜ | Tallinn | märts 2019 – tänaseni

- Arendas broneerimissüsteemi

**Hooldaja** | Hooldekodu Pihlakas | jaan 2014 kuni veebruar 2019

- Eakate hooldus

## Hariduskäik

**Magistrikraad, informaatika** | Tartu Ülikool | 2011 – 2013

## Keelteoskus

Eesti, inglise

## Täiendkoolitused

Elustamine`,
    told: [
      'experience',
      'r Tarkvaraarendaja | o Merevaik Tarkvara OÜ | l Tallinn | p 2019-3/now',
      'r Hooldaja | o Hooldekodu Pihlakas | p 2014-1/2019-2',
      'education',
      'r Magistrikraad, informaatika | o Tartu Ülikool | p 2011/2013',
      'languages',
      'certifications',
    ],
  },
}

const day = (date: PlainDate | 'present' | undefined): string =>
  date === 'present' ? 'now' : [date?.year, date?.month].filter(Boolean).join('-')

const told = ({ children }: Entry): string =>
  (children.filter(isField) as Field[])
    .map((field) =>
      field.name === 'period'
        ? `p ${day(field.period.start)}/${day(field.period.end)}`
        : `${field.name[0]} ${field.value ?? textOf(field)}`,
    )
    .join(' | ')

const entriesOf = (child: Section['children'][number]): readonly Entry[] =>
  child.type === 'entry' ? [child] : child.type === 'table' ? (child.data?.entries ?? []) : []

suite('a résumé in each language', (test) => {
  for (const [tag, { breaks, markdown, told: expected }] of Object.entries(samples))
    test(`${tag}: ${breaks}`, () => {
      const sections = understand(parse(`${markdown}\n`)).children.filter((part) => part.type === 'section')
      assert.equal(
        sections.flatMap(({ kind, children }): string[] => [kind, ...children.flatMap(entriesOf).map(told)]),
        expected,
      )
    })
})
