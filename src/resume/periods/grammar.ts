/** What dates and periods look like, on the classes of their tokens (see `Lexed`). */

const of = ',? ?(?:[oEG]\\.? ?)?'
/** A season, a quarter, a term; "Spring/Summer". */
const part = '(?:S|n[h.]{0,2} ?P\\.?|P\\.? ?n)'
const parts = `${part}(?:(?: ?[-d/] ?| A )${part})?`

/** One date, the longest forms first. */
const date = [
  'Y ?a ?(?:n ?b(?: ?n ?c)?)?',
  `n[h.]?(?: ?[-d] ?| A )n[h.]? (?:[oE] )?M\\.?${of}Y`,
  `(?:S[- ]?(?:[oEG] )?)?(?:n[h.]? (?:[oE] )?)?M\\.?(?: n(?:h|\\.)?(?: ?[-d] ?n(?:h|\\.)?)?(?= ?,| Y))?${of}[-/]?q?Y`,
  '(?:S[- ]?)?M\\.? ?qn',
  'qn[./] ?n',
  `W\\.?${of}(?:q?Y(?: ?[-d/] ?(?:Y|n(?!n)))?|q?n(?:/n)?)|[SP]\\.? ?n/n`,
  'P\\.? ?(?:[oEG]\\.? ?)?(?:q?Y|qn)(?:/(?:Y|n)|[-d]n(?![n/.-]))?',
  `${parts}(?:${of}|[-/])(?:q?Y|qn)(?:/(?:Y|n)|[-d]n(?![n/.-]))?`,
  'Y ?/ ?Y(?! ?[-/.] ?n)',
  `Y(?:,? |[-/])?${parts}(?! ?q?[Yn])`,
  'Y[ ,/.-] ?M\\.?(?: n(?!n))?',
  'Y(?: ?- ?n ?- ?n| ?/ ?n ?/ ?n| ?\\. ?n ?\\. ?n\\.?)(?! ?[-/.] ?Y(?! ?[-/.] ?n))',
  'Y\\. n\\.(?= ?(?:[-d)]|$))',
  'Y(?:[-/.] ?| / )n(?! ?[Y/]|n)',
  'n- ?n- ?Y',
  'n[/.] ?n[/.] ?Y',
  '(?:n[-d]|n ?[/.] ?)Y',
  'Y',
].join('|')
/** A date, and a sign of year after it or, before a dash, a full stop: "2019 г.", "2019. –". */
export const dateForm: RegExp = new RegExp(`(?:${date})(?: ?(?:o\\.|y\\.?(?! ?Y)))?(?:\\.(?= ?[-d]))?`, 'y')

/** A year of two digits after an apostrophe, which is one beside another only: "’19 – ’21", "since ’19". */
export const shortYearForm: RegExp = /qn(?= ?[-d] ?(?:q?[nY]|O)| U (?:q|Y|O))|(?<=F ?)qn/y

/** Where a period may begin: what may stand before its first date, and "since". */
export const opening: RegExp = /(?<![xnYM/])(?:B ?:? ?)?(?:(F) ?|[fFEo] ?)?(?=[YnMSPWq])/g

const connector =
  ' ?[-d] ?(?:U )?| [UG] | ?T ?[-d]? ?| / (?=Y(?! ?[-/.] ?n))| (?=O)|(?<=[abc])(?=O)|, (?=O\\.?(?:$| ?\\)))'

/** What stands between the dates of a range. */
export const connectorForm: RegExp = new RegExp(connector, 'y')
/** An end that is no date: a year of two digits, "present"; or the last digits of one, which is a group. */
export const endForm: RegExp = /qn|O\.?|(n)(?![n/-]|\. ?n)/y
/** A dash that nothing follows. */
export const danglingForm: RegExp = / ?[-d] ?(?=$|[)?,:A]|\.\)?$)|[-d](?= [-dxM?])/y

/** A date that lacks the year of the one after it: "Jun – Aug 2019". */
export const yearlessForm: RegExp = /M\.?(?: nh?)?|S|n(?=-n[./]Y)/y
export const jointForm: RegExp = new RegExp(`(?:${connector}| A |/)`, 'y')

/** A month of a year of two digits, which only a range may say: "03/19 - 11/20", "Jan 19 - now". */
const monthOfYear = '(?:n[/.]|M[/.]? ?)n'
export const shortRange: RegExp = new RegExp(
  `(?<![xnYM/.-])(?<from>${monthOfYear})(?<dash> ?[-d] ?| U )(?:(?<to>${monthOfYear})(?! ?[/-]|\\. ?n|,? ?q?Y)|(?<open>O\\.?))`,
  'dy',
)

/** What stands between two terms of one job: "2014 & 2016", "2009–2010, 2012–2013". */
export const between: RegExp = /^(?: ?A ?| ?, (?:A )?| \/ )$/
