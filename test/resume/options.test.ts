import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { declarer } from '../../src/compile/templates.ts'
import { parse } from '../../src/markdown/parse.ts'
import { contrastOnWhite, leastContrast, readableShade } from '../../src/resume/colours.ts'
import { defaultOptions, type Options, readOptions } from '../../src/resume/options.ts'
import { suite } from '../support/suite.ts'

interface Read {
  options: Options
  file: VFile
  /** `line:column error|warning text`. */
  said: string[]
}

async function read(yaml: string, set: Record<string, unknown> = {}, end = '\n'): Promise<Read> {
  const text = `---\n${yaml}\n---\n\n# Ada Lovelace\n`
  const file = new VFile({ path: 'resume.md', value: text.replaceAll('\n', end) })
  const options = await readOptions(parse(String(file)), file, set, declarer('/', undefined, file))
  const said = file.messages.map(
    (message) => `${message.line}:${message.column} ${message.fatal ? 'error' : 'warning'} ${message.reason}`,
  )
  return { options, file, said }
}

suite('options', (test) => {
  test('without front matter are the defaults', async () => {
    const file = new VFile('# Ada')
    assert.equal(await readOptions(parse('# Ada'), file), { ...defaultOptions, lang: 'en' })
    assert.equal(file.messages, [])
  })

  test('come from front matter in the forms people write', async () => {
    const { options, said } = await read(
      [
        'paper: Letter',
        'lang: pt_BR',
        'margins: { x: 2 cm, y: .8in, top: 3cm }',
        'size: 10',
        'accent: DarkBlue',
        'leading: 1.3',
        'dates: MMM YYYY',
        'keywords: go, kubernetes',
        'author: [Ada, Grace]',
        'fonts: fonts',
        'formats: PDF, typ',
      ].join('\n'),
    )
    assert.equal(said, [])
    assert.equal(options, {
      ...defaultOptions,
      paper: 'us-letter',
      lang: 'pt-BR',
      dates: 'MMM YYYY',
      keywords: ['go', 'kubernetes'],
      author: 'Ada, Grace',
      fonts: ['fonts'],
      formats: ['pdf', 'typ'],
      look: {
        margins: { type: 'margins', value: { top: '3cm', right: '2cm', bottom: '0.8in', left: '2cm' } },
        size: { type: 'size', value: '10pt' },
        accent: { type: 'colour', value: '#00008b' },
        leading: { type: 'number', value: 1.3 },
      },
    })
  })

  test('take a colour after # without quotes, which YAML calls a comment', async () => {
    const { options, said } = await read('accent: #05a\npaper: a5')
    assert.equal(said, [])
    assert.is(options.look.accent?.value, '#0055aa')
  })

  test('of one name: the command line outranks `mdcv:`, which outranks the top level', async () => {
    const yaml = 'template: theirs\npaper: a5\nlang: de\nmdcv:\n  template: mine\n  paper: a3'
    const { options } = await read(yaml, { paper: 'us-legal' })
    assert.is(options.lang, 'de')
    assert.is(options.template, 'mine')
    assert.is(options.paper, 'us-legal')
  })

  test('of one side from the command line leave the other margins as they are', async () => {
    const { options } = await read('margins: 1in', { margins: { x: '2cm' } })
    assert.equal(options.look.margins?.value, { top: '1in', right: '2cm', bottom: '1in', left: '2cm' })
  })

  test('with several faults in one value tell all, so that mending takes one try', async () => {
    assert.equal((await read('margins: { botom: 1cm, x: 3, lft: 1cm }\nformats: [doc, tpy]')).said, [
      "2:27 error Unexpected 3 for 'margins.x', expected a length from 0 to 6cm such as 2cm, 20mm, 0.8in or 56pt",
      "2:19 error Unexpected 'botom' in 'margins', expected x, y, top, bottom, left or right; did you mean bottom?",
      "2:35 error Unexpected 'lft' in 'margins', expected x, y, top, bottom, left or right; did you mean left?",
      "3:11 error Unexpected 'doc' for 'formats', expected one or more of pdf, typ, json",
      "3:16 error Unexpected 'tpy' for 'formats', expected one or more of pdf, typ, json; did you mean typ?",
    ])
  })

  test('from the command line silence faults of what they replace', async () => {
    assert.equal((await read('paper: a44', { paper: 'a4' })).said, [])
  })

  for (const [yaml, expected] of [
    ['tempalte: classic', "2:1 warning Unexpected option 'tempalte', expected 'template'"],
    ['layout: x\nacent: red', "3:1 warning Unexpected option 'acent', expected 'accent'"],
    [
      'paper: a44',
      "2:8 error Unexpected 'a44' for 'paper', expected a3, a4, a5, us-letter, us-legal, us-executive, iso-b5, jis-b5; did you mean a4?",
    ],
    ['size: big', "2:7 error Unexpected 'big' for 'size', expected a size from 6pt to 20pt such as 10pt"],
    ['size: 100pt', "2:7 error Unexpected '100pt' for 'size', expected a size from 6pt to 20pt such as 10pt"],
    [
      'margins:\n  x: 2',
      "3:6 error Unexpected 2 for 'margins.x', expected a length from 0 to 6cm such as 2cm, 20mm, 0.8in or 56pt",
    ],
    [
      'margins:\n  botom: 2cm',
      "3:10 error Unexpected 'botom' in 'margins', expected x, y, top, bottom, left or right; did you mean bottom?",
    ],
    [
      'accent: blurple',
      "2:9 error Unexpected 'blurple' for 'accent', expected a colour such as #0b5394, #05a or darkblue",
    ],
    ['lang: english', "2:7 error Unexpected 'english' for 'lang', expected a language code such as en, de or pt-BR"],
    [
      'dates: Month Year',
      "2:8 error Unexpected 'Month Year' for 'dates', expected a pattern of YYYY, YY, MMMM, MMM, MM and M such as MMM YYYY",
    ],
    ['leading: 12', "2:10 error Unexpected 12 for 'leading', expected a number from 1 to 2 such as 1.25"],
    [
      'formats: [pdf, tpy]',
      "2:16 error Unexpected 'tpy' for 'formats', expected one or more of pdf, typ, json; did you mean typ?",
    ],
    ['mdcv:\n  colour: red', "3:3 warning Unexpected option 'colour', expected one of template, lang, paper"],
    ['title: CV: Ada', "2:8 error Cannot read the front matter: the value of 'title' holds a colon, and needs quotes"],
    ['title: [a', '2:8 error Cannot read the front matter'],
  ] as const)
    test(`say what is wrong with ${JSON.stringify(yaml)}, and where`, async () => {
      const { said } = await read(yaml)
      assert.is(said.length, 1, said.join('\n'))
      assert.is(said[0]?.slice(0, expected.length), expected)
    })

  test('have the same places in files with Windows line ends', async () => {
    const { said } = await read('layout: x\npaper: a44', {}, '\r\n')
    assert.match(said[0] ?? '', /^3:8 error/)
  })

  test('make no noise about what other tools keep in front matter', async () => {
    for (const yaml of [
      'layout: page\ntitle: Resume\npermalink: /cv/\ndate: 2024-01-02\ntags: [a]\nauthor:\n  name: Ada',
      'title: "CV"\ndraft: false\nauthors: [ada]\noutputs: [html]\nslug: cv\nweight: 3\nmenu: {main: {}}',
      'title: CV\nauthor:\n- name: Ada\n  affiliation: X\noutput:\n  pdf_document: default\ngeometry: margin=1in\nfontsize: 11pt',
      'output: pdf_document\nformat: pdf\npapersize: a4\nlinkcolor: blue',
      'name: Ada\nheader:\n  - text: 01234\n    link: tel:1\nfont:\n  family: x\n',
      'cv:\n  name: Ada\ndesign:\n  theme: classic\nlocale: {}\n',
      'template: resume.html\ntitle:\nlang:\ndescription: []\n',
      'pages: 2\nstyle: x.css\nicons: {}\nvars: {}',
    ])
      assert.equal((await read(yaml)).said, [], yaml)
  })

  test('warn of an accent too pale to read, and name the nearest shade that is not', async () => {
    const { file } = await read('accent: "#5ad"')
    assert.is(file.messages.length, 1)
    const [message] = file.messages
    assert.is(message?.ruleId, 'accent-contrast')
    assert.is(message?.fatal, false)
    const better = message?.expected?.[0] ?? ''
    assert.ok(contrastOnWhite(better) >= leastContrast)
    assert.match(message?.reason ?? '', better)
  })

  test('know the contrasts the WCAG gives', () => {
    assert.is(contrastOnWhite('#000000').toFixed(2), '21.00')
    assert.is(contrastOnWhite('#767676').toFixed(2), '4.54')
    assert.is(contrastOnWhite('#777777').toFixed(2), '4.48')
    assert.is(readableShade('#777777'), '#767676')
    assert.is(readableShade('#003366'), '#003366')
  })

  test('faults of settings from outside are errors without a place', async () => {
    const file = new VFile('# Ada')
    await readOptions(parse('# Ada'), file, { paper: 'a44' })
    assert.is(file.messages[0]?.fatal, true)
    assert.is(file.messages[0]?.line, undefined)
  })
})
