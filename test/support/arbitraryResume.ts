/**
 * Résumés as people write them, put together from fragments: with each goes the text a reader must find again, known from
 * how it was made and not by any reader of Markdown.
 */
import fc from 'fast-check'
import { blocks, type Written } from './arbitraryBlocks.ts'
import { foreignPhrase, heading, joined, labelled, line, phrase, pick, plain, verbatim } from './arbitraryLines.ts'

const titles = [
  'Experience', 'Work Experience', 'Experience', 'Education', 'Education', 'Skills', 'Projects', 'Languages', 'Awards', 'Publications', 'Talks',
  'Contact', 'Interests', 'References', 'Volunteering', 'Berufserfahrung', 'Ausbildung', 'Kenntnisse', 'Formación',
  'Expérience', 'Formação', 'Опыт работы', 'Образование', 'Kestrels and Looms', 'Wherry', 'Summary', 'Profile',
] // biome-ignore format: a list of words
const dates = [
  '2014–2018', 'Jan 2020 – Present', '03/2014 - heute', '2009', '2016/08 - 12/2019', 'May 2012', 'seit 2019',
  '2011.04 ~ 2013.09', '(2015)', '2019 - 2021', 'Sommer 2008', 'Q3 2020',
] // biome-ignore format: a list of dates
const places = ['Leeds', 'Porto, Portugal', 'Łódź', 'São Paulo, SP', 'Wien', 'Remote', 'Αθήνα']
const roles = ['Engineer', 'Senior Analyst', 'Krankenpfleger', 'Enseignante', 'Аналитик', 'Chefe de Frota', 'Tutor']
const labels = ['Company', 'Position', 'Period', 'Empresa', 'Cargo', 'Tarefas', 'Phone', 'Ort', 'Degree', 'Note']

const dated = plain(fc.constantFrom(...dates))
const place = plain(fc.constantFrom(...places))
const role = plain(fc.constantFrom(...roles))
const bold = (written: fc.Arbitrary<Written>): fc.Arbitrary<Written> => joined('**', written, '**')
const italic = (written: fc.Arbitrary<Written>): fc.Arbitrary<Written> => joined('*', written, '*')
const separator = verbatim(fc.constantFrom(', ', ' | ', ' – ', ' · ', ' @ ', ' (', ': '))

/** A bullet that bears dates among bullets that do not. */
const bullet = pick(
  joined('- ', line),
  joined('- ', role, ', ', dated),
  joined('- ', bold(phrase), separator, place, ' ', dated),
  joined('- ', dated, ' ', phrase),
  labelled(labels, '- '),
)
const bullets = joined(bullet, '\n', bullet, '\n', bullet)
const among = pick(joined('- ', role, ', ', dated), joined('- ', role, ', ', dated), joined('- ', line))
const nested = pick(
  joined('- ', bold(phrase), ', ', place, ', ', dated, '\n  ', among, '\n  ', among, '\n  ', among, '\n  ', among),
  joined('- ', bold(phrase), ', ', place, '\n  ', among, '\n  ', among, '\n  ', among),
  joined('- ', bold(phrase), ', ', place, ', ', dated, '\n  ', bullet, '\n  ', bullet, '\n  ', bullet),
  joined('- ', phrase, '\n  - ', line, '\n  - ', role, ', ', dated, '\n  - ', line),
  joined('> ', bullet, '\n> ', bullet, '\n> ', bullet),
  joined('1. ', line, '\n2. ', role, ' ', dated, '\n   - ', line),
)

const entry = pick(
  joined('### ', role, separator, phrase, ' ', dated, '\n\n', bullets),
  joined('### ', phrase, '\n', bold(role), ' | ', dated, '\n\n', line, '\n\n', nested),
  joined(bold(role), ', ', phrase, '\n', italic(dated), '\n\n', bullets),
  joined('### ', phrase, '\n\n#### ', role, '\n', dated, '\n\n', line, '\n\n#### ', role, '\n\n', bullets),
  joined(dated, '\n: ', bold(role), ', ', phrase, '\n: ', line),
  joined(phrase, '\n: ', line, '\n\n', phrase, '\n', phrase, '\n: ', dated),
  joined('| ', dated, ' | ', role, ' | ', phrase, ' |\n|---|---|---|\n| ', dated, ' | ', phrase, ' | ', place, ' |'),
  joined('`', dated, '`\n__', phrase, '__ ', role),
  joined('### <span>', role, ', ', phrase, '</span> <span>', dated, '</span>\n\n', bullets),
  joined('<h3>', phrase, '</h3>\n<p>', role, '<br>', dated, '</p>\n<ul><li>', line, '</li><li>', phrase, '</li></ul>'),
  joined(labelled(labels), '\n', labelled(labels), '\n', labelled(labels)),
  joined(dated, '\n\n- ', line),
  nested,
  bullets,
)

const section = fc
  .tuple(
    heading(2, pick(plain(fc.constantFrom(...titles)), plain(fc.constantFrom(...titles)), phrase)),
    fc.array(pick(entry, entry, entry, blocks), { maxLength: 4 }),
  )
  .map(([title, parts]) => together([title, ...parts]))

const contact = pick(
  plain(fc.constantFrom('ada@mills.example', '+49 30 1234567', '(22) 555-0123', 'https://mills.example/ada')),
  place,
  labelled(['Email', 'Phone', 'Name', 'Geburtsdatum']),
  phrase,
  joined('[', phrase, '](https://github.com/ada)'),
)
const head = pick(
  joined('# ', phrase, '\n\n', contact, ' | ', contact, '\n\n', line),
  joined('# ', phrase, '\n\n', contact, '\n', contact, '\n: ', contact, '\n\n', role),
  joined('# ', phrase, '\n', contact, '\n', contact, '\n: ', contact, '\n: ', contact),
  joined('# ', phrase, ', ', role, '\n\n- ', contact, '\n- ', contact),
  joined('# CV\n\n', labelled(['Name']), '\n', contact, '\n', contact),
  joined(phrase, '\n===\n\n', role, '\n\n> ', contact, '\n> ', contact),
  joined('| ', contact, ' | ', contact, ' |\n|--|--|\n| ', contact, ' | ', contact, ' |'),
  joined('<h1 align="center">', phrase, '</h1>\n<p align="center">', contact, ' &bull; ', contact, '</p>'),
  joined(contact, '\n', contact),
)

/** A whole résumé. */
export const resume: fc.Arbitrary<Written> = fc
  .tuple(
    fc.constantFrom('', '', '', '---\nlayout: page\ntags: [a, b]\n---\n\n', '<!-- note\n\nto self -->\n\n', '\ufeff'),
    head,
    fc.array(section, { minLength: 1, maxLength: 4 }),
    fc.oneof({ weight: 30, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: foreignPhrase.map((one) => [one]) }),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([before, first, sections, last, newline]) => {
    const { text, seen } = together([first, ...sections, ...last])
    return { text: `${before}${text}\n`.replaceAll('\n', newline), seen }
  })

function together(parts: readonly Written[]): Written {
  return { text: parts.map(({ text }) => text).join('\n\n'), seen: parts.map(({ seen }) => seen).join('\n') }
}
