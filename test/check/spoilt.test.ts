import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { verify } from '../../src/check/judge/index.ts'
import { createEngine } from '../../src/compile/engine.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { suite } from '../support/suite.ts'

const source = `# Marta Oldenburg

Test Engineer

marta.oldenburg+cv@post-haus.example | +49 30 5550 1234 | Kiel | [codeberg.org/martaol](https://codeberg.org/martaol)

Tests brakes, doors and C# programs of trains, with care. International documentation, internationalisation of instrumentation,
recommendations for administrators, and extraordinarily comprehensive responsibilities for communication.

## Experience

### Test Engineer, Nordbahn, Kiel

Apr 2019 – Present

- Cut the night run from 12,500 to 940 cases, 3.5 hours/week saved.
- Runs Kafka on .NET.

### Junior Tester, Küstenwerk, Husum

May 2015 – Mar 2019

- Wrote the checklist of doors that everybody uses.

## Education

### BSc Physics, University of Flensburg

2011 – 2014

## Skills

- **Languages:** Rust, Python
- **Tools:** Docker, Redis
`

/** A template that sets everything as the default one does, but for what is done around the page or in an entry. */
const template = ({
  around = '',
  entry = '',
  last = '',
}: {
  around?: string
  entry?: string
  last?: string
}): string => `
#import "/templates/classic.typ"
#let count = counter("entries")
#let template(chosen) = {
  let plain = classic.template(chosen)
  let all = plain + (resume: (..given) => {
    ${around}
    (plain.resume)(..given)
    ${last}
  })
  ${
    entry === ''
      ? 'all'
      : `all + (entry: (..given) => {
    count.step()
    context {
      let (named, body) = (given.named(), given.pos().last())
      let at = count.get().first()
      ${entry}
      (plain.entry)(..named, body)
    }
  })`
  }
}
`

interface Told {
  rules: string[]
  text: string
}

const engine = createEngine()

const told = (spoilt: string): Promise<Told> =>
  inFolder({ 'mine.typ': spoilt }, async (folder) => {
    const built = await buildFile(markdown(source, folder), { set: { template: './mine.typ' }, engine })
    assert.equal(built.file.messages.map(String), [])
    const { messages } = (await verify(built, engine))!.built.file
    const rules = [...new Set(messages.map(({ ruleId }) => ruleId!))].sort()
    return { rules, text: messages.map(({ reason, note }) => `${reason} ${note ?? ''}`).join('\n') }
  })

/** What a template does, what it must be told, and what of it. */
const spoilt: Array<[name: string, template: string, rules: string[], text?: string]> = [
  [
    'a name set with wide spaces between its letters',
    template({ around: 'show "Marta Oldenburg": set text(tracking: 1em)' }),
    ['broken-string'],
    'marta',
  ],
  ['a sign of a number taken away', template({ around: 'show "12,500": "12 500"' }), ['broken-string'], '12,500'],
  ['a decimal point turned into a comma', template({ around: 'show "3.5": "3,5"' }), ['broken-string'], '3.5'],
  ['the dot of a name taken away', template({ around: 'show ".NET": "NET"' }), ['broken-string'], '.net'],
  [
    'an e-mail address on two lines',
    template({ around: 'show "+cv@": it => it + linebreak()' }),
    ['broken-string'],
    'marta.oldenburg+cv@post-haus.example',
  ],
  ['a phone number without its plus', template({ around: 'show "+49": "0049"' }), ['foreign-word', 'lost-word'], '+49'],
  [
    'a soft hyphen within a word',
    template({ around: 'show "checklist": "check\\u{ad}list"' }),
    ['broken-string'],
    'checklist',
  ],
  [
    'a word put in that stands elsewhere, too',
    template({ around: 'show "Runs Kafka": [Runs no Kafka with care]' }),
    ['foreign-word'],
    'no',
  ],
  ['a word put in as decoration', template({ last: 'pdf.artifact[forged]' }), ['foreign-word'], 'forged'],
  [
    'words nobody sees, for machines',
    template({ last: 'text(fill: white)[wizard ninja]' }),
    ['hidden-text'],
    'wizard, ninja',
  ],
  [
    'text too small to read',
    template({ around: 'show "Kafka": set text(size: 1.5pt)' }),
    ['lost-word'],
    'smaller than 4 points',
  ],
  [
    'text scaled down',
    template({ around: 'show "Kafka": it => box(scale(12%, it))' }),
    ['lost-word'],
    'smaller than 4 points',
  ],
  [
    'text that something covers',
    template({
      around:
        'show "Kafka": it => box({ it; place(bottom + left, dy: 2pt, rect(width: 4em, height: 1.4em, fill: white)) })',
    }),
    ['lost-word'],
    'covers',
  ],
  [
    'black text on black',
    template({ around: 'show "Kafka": it => box(fill: black, text(fill: black, it))' }),
    ['lost-word'],
    'contrast',
  ],
  [
    'grey text on grey',
    template({ around: 'show "Kafka": it => box(fill: rgb("#777"), text(fill: rgb("#8a8a8a"), it))' }),
    ['lost-word'],
    'contrast',
  ],
  [
    'text without any ink',
    template({ around: 'show "Kafka": set text(fill: rgb(0, 0, 0, 0))' }),
    ['lost-word'],
    'contrast',
  ],
  [
    'text cut off by its box',
    template({ around: 'show "Kafka": it => box(width: .5pt, height: .5pt, clip: true, it)' }),
    ['lost-word'],
    'kafka',
  ],
  [
    'one letter covered',
    template({
      around:
        'show "Kafka": it => box({ it; place(bottom + left, dy: 2pt, rect(width: .9em, height: 1.4em, fill: white)) })',
    }),
    ['lost-word'],
    'kafka',
  ],
  [
    'a link that leads elsewhere',
    template({
      around:
        'show link: it => if it.dest == "https://codeberg.org/martaol" { link("https://elsewhere.example", it.body) } else { it }',
    }),
    ['dead-link', 'foreign-link'],
    'https://elsewhere.example',
  ],
  [
    'a link that leads nowhere',
    template({ around: 'show link: it => it.body' }),
    ['dead-link'],
    'https://codeberg.org/martaol',
  ],
  [
    'employers of two jobs exchanged',
    template({
      entry: 'if at == 1 { named.organization = [Küstenwerk] } else if at == 2 { named.organization = [Nordbahn] }',
    }),
    ['apart-fact'],
    'organization',
  ],
  [
    'places of two jobs exchanged',
    template({ entry: 'if at == 1 { named.location = [Husum] } else if at == 2 { named.location = [Kiel] }' }),
    ['apart-fact'],
    'location',
  ],
  [
    'dates of two jobs exchanged',
    template({
      entry:
        'if at == 1 { named.period = [May 2015 – Mar 2019] } else if at == 2 { named.period = [Apr 2019 – Present] }',
    }),
    ['apart-fact'],
    'period',
  ],
  ['a digit dropped', template({ around: 'show "12,500": "1,500"' }), ['broken-string', 'lost-word'], '12,500'],
  ['a year altered', template({ around: 'show "2014": "2015"' }), ['foreign-word', 'lost-word'], '2014'],
  [
    'a word of another alphabet that looks the same',
    template({ around: 'show "Kafka": "Kafk\\u{430}"' }),
    ['foreign-word', 'lost-word'],
    'kafka',
  ],
  [
    'the last bullet told of the next job',
    template({
      entry:
        'if at == 1 { body = [- Cut the night run from 12,500 to 940 cases, 3.5 hours/week saved.] } else if at == 2 { body = [- Runs Kafka on .NET.] + body }',
    }),
    ['strayed-fact'],
    'another heading',
  ],
  [
    'dates torn apart',
    template({ entry: 'if at == 2 { named.details = ([May 2015],); named.period = [– Mar 2019] }' }),
    ['torn-fact', 'word-order'],
    'period',
  ],
  [
    'bullets told of another job',
    template({
      entry:
        'if at == 1 { body = [] } else if at == 2 { body = [- Cut the night run from 12,500 to 940 cases, 3.5 hours/week saved.\n- Runs Kafka on .NET.] + body }',
    }),
    ['strayed-fact'],
    'another heading',
  ],
  [
    'titles of two sections exchanged',
    template({
      around:
        'let named = given.named(); let (one, two) = (named.sections.at(0).title, named.sections.at(1).title); named.sections.at(0).title = two; named.sections.at(1).title = one; let given = arguments(..named)',
    }),
    ['strayed-fact'],
    'another heading',
  ],
  [
    'words broken at the ends of lines',
    template({
      around: 'show par: set text(hyphenate: true, costs: (hyphenation: 1%)); show par: set par(justify: true)',
    }),
    ['broken-string', 'hyphenation'],
    'hyphenates',
  ],
  [
    'another page without the marks of a build',
    template({
      entry:
        'if named.at("role", default: none) == [Test Engineer] { named.period = [May 2015 – Mar 2019] } else if named.at("role", default: none) == [Junior Tester] { named.period = [Apr 2019 – Present] }',
    }),
    ['apart-fact'],
    'a watch makes',
  ],
]

suite('judge: spoilt templates', (test) => {
  test('a template that spoils nothing has nothing to be told', async () => {
    assert.equal(await told(template({})), { rules: [], text: '' })
    assert.equal(await told(template({ entry: 'let same = at' })), { rules: [], text: '' })
  })

  for (const [name, mine, rules, text] of spoilt)
    test(`${name}: told`, async () => {
      const found = await told(mine)
      assert.equal(found.rules, rules, found.text)
      if (text !== undefined) assert.ok(found.text.includes(text), `${text}: ${found.text}`)
    })
})
