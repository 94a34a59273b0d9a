/** What languages are told apart by. */

/** Scripts that tell the language, or the family, by themselves; how much one of their characters weighs. */
export const letters: ReadonlyArray<{ readonly family: Family; readonly pattern: RegExp; readonly weight: number }> = [
  // Technical terms and names are Latin in every language: the letters of a résumé's own language weigh more.
  { family: 'latin', pattern: /\p{Script=Latin}/gu, weight: 0.4 },
  { family: 'cyrillic', pattern: /\p{Script=Cyrillic}/gu, weight: 1 },
  { family: 'arabic', pattern: /\p{Script=Arabic}/gu, weight: 1.2 },
  { family: 'han', pattern: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 2 },
  { family: 'ko', pattern: /\p{Script=Hangul}/gu, weight: 2 },
  { family: 'el', pattern: /\p{Script=Greek}/gu, weight: 1 },
  { family: 'he', pattern: /\p{Script=Hebrew}/gu, weight: 1.2 },
  { family: 'hi', pattern: /\p{Script=Devanagari}/gu, weight: 1 },
  { family: 'th', pattern: /\p{Script=Thai}/gu, weight: 1 },
  { family: 'hy', pattern: /\p{Script=Armenian}/gu, weight: 1 },
  { family: 'ka', pattern: /\p{Script=Georgian}/gu, weight: 1 },
]

/** A language that has a script of its own, or a family that shares one. */
export type Family = 'latin' | 'cyrillic' | 'arabic' | 'han' | 'ko' | 'el' | 'he' | 'hi' | 'th' | 'hy' | 'ka'

/** Letters that only some languages of a script use; the first with enough of them has the text. */
export const tellingLetters: Readonly<Record<'cyrillic' | 'arabic', ReadonlyArray<readonly [string, RegExp]>>> = {
  cyrillic: [
    ['be', /ў/giu],
    ['uk', /[іїєґ]/giu],
    ['sr', /[ђјљњћџ]/giu],
    ['ru', /[ыэё]/giu],
    ['bg', /ъ/giu],
  ],
  arabic: [
    ['ur', /[ٹڈڑںےھ]/gu],
    ['fa', /[پچژگکی]/gu],
  ],
}

/** The language of a script where no letter tells. */
export const commonest: Readonly<Record<'cyrillic' | 'arabic', string>> = { cyrillic: 'ru', arabic: 'ar' }

/** Little words of languages in Latin letters, and titles of résumés' sections. */
export const littleWords: Readonly<Record<string, string>> = {
  en: 'the and of to in for with on at by from is was as an that have using which our experience education skills languages summary work interests present',
  de: 'und der die das mit für von im den zur bei als auf eine einer des dem ist sowie ich berufserfahrung ausbildung kenntnisse sprachen heute bis seit persönliche fähigkeiten lebenslauf',
  fr: 'et de la le les des du en pour dans une sur avec au aux par est expérience expériences formation formations compétences langues depuis loisirs développement',
  es: 'y de la el los las del en para con por una un que es al como experiencia educación formación habilidades idiomas actualidad desarrollo proyectos',
  pt: 'e de do da dos das em para com os as no na uma um por que ao experiência formação educação habilidades idiomas atual desenvolvimento projetos atualmente',
  it: 'e di il la per con del della dei delle nel in un una da che sono al esperienza esperienze formazione istruzione competenze lingue sviluppo presente oggi',
  nl: 'en de het van een in voor met op bij als naar aan door werkervaring opleiding opleidingen vaardigheden talen heden ervaring',
  pl: 'i w z na do oraz przy dla się od jest doświadczenie wykształcenie umiejętności języki obecnie zawodowe praca zainteresowania',
  cs: 'a v na s pro se do od při je pracovní zkušenosti vzdělání dovednosti jazyky současnost znalosti',
  sk: 'v na sa pre je do pri som od so pracovné skúsenosti vzdelanie zručnosti jazyky súčasnosť štúdium znalosti',
  hr: 'i u na za je se od do kao sa iskustvo radno obrazovanje vještine veštine jezici danas školovanje',
  sv: 'och i att för med av på en ett som till den är från inom erfarenhet utbildning utbildningar kunskaper språk språkkunskaper nuvarande pågående arbetslivserfarenhet anställningar referenser övrigt intressen idag nu hos vid',
  da: 'og i at for med af på en et som til der er fra erfaring uddannelse uddannelser kompetencer sprog sprogkundskaber nuværende erhvervserfaring ansættelser referencer øvrige hos ved',
  nb: 'og i å for med av på en et som til er fra ved erfaring utdanning ferdigheter språk nåværende arbeidserfaring yrkeserfaring verv referanser hos nå',
  fi: 'ja on sekä että kanssa joka työkokemus työhistoria koulutus osaaminen kielet kielitaito taidot tutkinnot nykyinen harrastukset henkilötiedot suosittelijat kurssit vuotta',
  tr: 've bir ile için olarak bu da de olan deneyim eğitim beceriler diller yetenekler iş projeler halen üniversitesi',
  hu: 'és a az egy hogy nem is volt tapasztalat tanulmányok végzettség nyelvek készségek munkatapasztalat jelenleg képzettség',
  ro: 'și în de la cu pentru pe din care este experiență educație competențe limbi prezent studii',
  vi: 'và của các cho với trong là được một kinh nghiệm học vấn kỹ năng ngôn ngữ dự án',
  id: 'dan di yang untuk dengan dari pada dalam adalah pengalaman pendidikan keahlian bahasa sekarang',
  ca: 'i de la el els les del en per amb una que experiència educació formació habilitats idiomes actualitat',
  is: 'og í á að við með fyrir sem til um af er var hjá frá starfsreynsla starfsferill reynsla menntun nám færni tungumál námskeið verkefni áhugamál',
  et: 'ja on et ning kui oma mis või ka töö töökogemus haridus oskused keeled kuni alates koolitused kursused projektid huvid',
}
