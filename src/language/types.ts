import type { Spelling } from './spellings.ts'

/** What a section is about, whatever its author called it. */
export type SectionKind =
  | 'summary'
  | 'experience'
  | 'education'
  | 'skills'
  | 'projects'
  | 'contact'
  | 'languages'
  | 'certifications'
  | 'publications'
  | 'talks'
  | 'teaching'
  | 'awards'
  | 'volunteering'
  | 'interests'
  | 'references'
  | 'other'

/** What an author may name before a colon: "Company: …". */
export type LabelKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'address'
  | 'website'
  | 'birth'
  | 'period'
  | 'role'
  | 'organization'
  | 'location'
  | 'degree'
  /** Whom a job was done for: the employer, where there is no other. */
  | 'client'
  | 'headline'
  /** Said beside the fields of an entry and none of them: grades, techniques. */
  | 'aside'

/** A step of a life that is written with its date: "2012年4月 ○○大学 入学". */
export type EventKind =
  /** 入学: a course of study begins. */
  | 'enrolled'
  /** 卒業: it ends. */
  | 'graduated'
  /** 中退: it ends without a degree. */
  | 'withdrew'
  /** 入社: a job begins. */
  | 'joined'
  /** 退社: it ends. */
  | 'left'
  /** 異動, 昇進: another position at the same employer. */
  | 'moved'
  /** 現在に至る: the job goes on. */
  | 'toPresent'
  /** 以上: the list ends. */
  | 'closing'

/** A word that makes a date of a year, or tells how exact it is. */
export type DateWord =
  | 'early'
  | 'mid'
  | 'late'
  | 'circa'
  /** Q1. */
  | 'quarter'
  /** H1, Halbjahr, 上半期. */
  | 'half'
  /** Semester, Trimester, Michaelmas. */
  | 'term'
  /** FY, Geschäftsjahr, 年度. */
  | 'fiscalYear'
  /** Academic year, Schuljahr. */
  | 'schoolYear'
  /** Between two dates of a list: "and", "sowie". */
  | 'and'
  /** Between day or month and year: "of", "de". */
  | 'of'
  /** After a year: "года". */
  | 'year'
  /** After the number of a day: "th". */
  | 'ordinal'
  /** Signs after numbers, in scripts without spaces: 年, 月, 日. */
  | 'yearSign'
  | 'monthSign'
  | 'daySign'

type Words = readonly string[]
/** A list for each of some kinds; a kind without words may be left out. */
type WordsOf<Kind extends string> = Partial<Record<Kind, Words>>

/**
 * The words of one language that résumés lean on: all that mdcv knows of it.
 *
 * Words are in lower case. Entries of several words match as phrases. In scripts written without spaces every entry
 * matches inside a text. Lists named `…Parts` hold what longer words end with ("-leiter" in "Küchenleiter"), also with
 * one of the `inflections` after it. A language may leave out any list.
 */
export interface Vocabulary {
  /** Whole section titles. */
  titles?: WordsOf<SectionKind>
  /** Words that tell what a longer title is about. */
  titleWords?: WordsOf<SectionKind>
  /** Words that tell of experience in a title that is of another kind by its other words. */
  experienceWords?: Words
  /** Titles of the document itself. */
  documents?: Words
  labels?: WordsOf<LabelKind>

  /** January to December; whole names and short forms, without full stops. */
  months?: readonly Words[]
  /** Months of the Solar Hijri calendar, Farvardin to Esfand. */
  solarMonths?: readonly Words[]
  seasons?: Words
  /** Words for the end of a running period. */
  open?: Words
  /** Words before a start with no end. */
  since?: Words
  /** Words between the start and the end of a period. */
  until?: Words
  /** Words before a period: "from 2010 to 2012". */
  from?: Words
  /** Words that say what a single date is: "expected 2027". */
  dateNotes?: Words
  dateWords?: WordsOf<DateWord>
  /** Eras, and the year before the first of each. */
  eras?: Readonly<Record<string, number>>
  /** The word or sign for the first year of one. */
  firstOfEra?: string
  events?: WordsOf<EventKind>

  /** Words of job titles. */
  roles?: Words
  roleParts?: Words
  /** Words of degrees and courses of study. */
  degrees?: Words
  degreeParts?: Words
  /** Labels of the work that ends a course of study: "thesis", "Abschlussarbeit". */
  theses?: Words
  schools?: Words
  schoolParts?: Words
  /** "GmbH", "Inc.", "株式会社": what follows or leads an employer's name and nothing else. */
  legalForms?: Words
  /** Words in the names of employers: "bank", "Klinik", "workshop". */
  employerWords?: Words
  employerParts?: Words
  /** Employers that everybody knows by name. */
  employers?: Words
  /** Parts of an employer or a school: "department", "Lehrstuhl", "研究室". */
  units?: Words
  unitParts?: Words

  countries?: Words
  /** States, provinces, counties and other parts of countries. */
  regions?: Words
  /** Their abbreviations; they count in capitals only. */
  regionCodes?: Words
  /** Cities. Before one stands a name rather than a smaller place: "Harbour, Leeds". */
  cities?: Words
  /** Words in addresses and places that are no names themselves: "street", "near", "Landkreis". */
  placeWords?: Words
  placeParts?: Words
  /** What stands before the name of a street ("rue"), after it ("Lane"), or at its end ("-straße"). */
  streetsBefore?: Words
  streetsAfter?: Words
  streetParts?: Words
  /** How "@" and "." are spelled out in addresses: "at", "dot". */
  atSigns?: Words
  dotSigns?: Words
  /** What stands before the name of a city: "город". */
  cityWords?: Words
  /** Little words inside names of places: "sur" in "Villiers sur Marne". */
  placeParticles?: Words
  /** "Remote", "hybrid". */
  workModes?: Words

  /** Words between a job and its employer: "at", "bei". */
  connectives?: Words
  /** Words between a job or employer and its place: "in". */
  locatives?: Words
  /** How somebody is employed: "full-time", "Werkvertrag", "parental leave". */
  employment?: Words
  /** Who works for themselves: "freelance", "self-employed"; where an employer would be told. */
  ownAccount?: Words
  /** Times without a job: "parental leave", "Sabbatical", "gap year"; told where a role would be. */
  timeOff?: Words
  /** Grades and distinctions: "cum laude", "mit Auszeichnung". */
  honours?: Words
  /** What the sentences about duties begin with: "Developed", "Verantwortlich für". */
  sentenceOpeners?: Words
  /** What they end with, where verbs stand last: "を担当". */
  sentenceClosers?: Words
  sentenceCloserParts?: Words

  /** What stands before a person's name: "Dr.". */
  namePrefixes?: Words
  /** What stands after it: "PhD", "さん". */
  nameSuffixes?: Words
  /** Words before a name in a greeting: "I'm", "my name is". */
  greetings?: Words
  /** Words after it, where they stand there: "です". */
  greetingEnds?: Words
  /** Between two of a list: "and". */
  conjunctions?: Words
  /** Before the title of a section or document: "my", "the". */
  determiners?: Words
  /** Between the title of the document and the name: "of". */
  genitives?: Words
  /** Words after which a sentence goes on, joined to the one before: "を", "를". */
  particles?: Words

  /** Frequent little words that tell the language of a text; of Latin letters only. */
  frequent?: Words
  /** Letters that not all languages of its script have; of scripts other than Latin. */
  letters?: string
  inflections?: Words
  /** How else its words are written, see `spellings.ts`. */
  spellings?: readonly Spelling[]
}
