import type { SectionKind } from '../nodes.ts'

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

/**
 * The words of one language that résumés lean on, in lower case.
 *
 * Entries of several words match as phrases. In languages written without spaces every entry matches inside a text.
 */
export interface Vocabulary {
  /** Whole section titles. */
  titles: Partial<Record<SectionKind, readonly string[]>>
  /** Words that tell what a longer title is about. */
  titleWords: Partial<Record<SectionKind, readonly string[]>>
  /** Titles of the document itself. */
  documents: readonly string[]
  labels: Partial<Record<LabelKind, readonly string[]>>
  /** January to December; whole names and short forms, without full stops. */
  months: readonly (readonly string[])[]
  /** Months of the Solar Hijri calendar, Farvardin to Esfand. */
  solarMonths?: readonly (readonly string[])[]
  seasons?: readonly string[]
  /** Words for the end of a running period. */
  open: readonly string[]
  /** Words before a start with no end. */
  since: readonly string[]
  /** Words between the start and the end of a period. */
  until: readonly string[]
  /** Words before a period: "from 2010 to 2012". */
  from?: readonly string[]
  /** Words that say what a single date is: "expected 2027". */
  beside?: readonly string[]
  /** Words of job titles. */
  roles: readonly string[]
  /** Parts of words that make a job title. */
  roleParts?: readonly string[]
  /** Words of degrees and courses of study. */
  degrees: readonly string[]
  degreeParts?: readonly string[]
  /** Legal forms and words of employers' names. */
  organizations: readonly string[]
  organizationParts?: readonly string[]
  schools: readonly string[]
  schoolParts?: readonly string[]
  /** Countries and their parts, ways of working; in scripts without spaces cities, too. */
  places: readonly string[]
  /** Cities. Before one stands a name rather than a smaller place: "Harbour, Leeds". */
  cities?: readonly string[]
  /** Words between a job and its employer. */
  at: readonly string[]
  /** Frequent little words, for guessing the language. */
  frequent: readonly string[]
}
