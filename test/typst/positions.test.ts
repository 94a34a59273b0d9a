import * as assert from 'uvu/assert'
import { parse } from '../../src/markdown/parse.ts'
import { toTypst } from '../../src/typst/index.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const printed = (source: string, ats: boolean, lang = 'en'): string =>
  toTypst(understand(parse(source)), { template: '/t.typ', options: { ats: ats || undefined }, lang }).text

const positions = `# Ada Berg

## Experience

### Northwind Trading
Oslo

#### Front-end Engineer
2019 – 2021

- Cut costs by 50 % with C++

#### Intern
2018 – 2019

- Wrote code
`

const count = (text: string, part: string): number => text.split(part).length - 1

suite('for machines', (test) => {
  test('each of several positions names the employer and its place', () => {
    assert.is(count(printed(positions, false), 'Northwind Trading'), 1)
    const text = printed(positions, true)
    assert.is(count(text, 'organization: [Northwind Trading]'), 2)
    assert.is(count(text, 'location: [Oslo]'), 2)
    assert.is(count(text, '#entry('), 2)
    assert.is(count(text, 'level: 3'), 2)
  })

  test('what an employer has beside positions is kept', () => {
    const text = printed(positions.replace('Oslo\n', 'Oslo\n\nA paragraph about the firm.\n'), true)
    assert.is(count(text, 'A paragraph about the firm'), 1)
    assert.is(count(text, 'organization: [Northwind Trading]'), 3)
  })

  test('no word is set apart from its line', () => {
    assert.match(printed(positions, false), '#box[')
    assert.not.match(printed(positions, true), '#box[')
  })

  test('elsewhere only what a line could break is set apart', () => {
    const set = (text: string): string => printed(`# A\n\n## Profile\n\nTests ${text}, twice.\n`, false)
    const apart = ['Front-end', '3-D', '19-jährig', 'C++', 'March 2019', '2019–2021']
    const whole = ['COVID-19', 'GPT-4o', 'ISO-8859', '2014-03', '11/04/2011', 'a+b', 'plain']
    assert.equal(
      apart.filter((text) => !set(text).includes('#box[')),
      [],
    )
    assert.equal(
      whole.filter((text) => set(text).includes('#box[')),
      [],
    )
  })

  test('a link tells its address where its text does not show it', () => {
    const shown = (link: string, ats = true): string =>
      /#par\[(.*)\]/
        .exec(printed(`# A\n\n## Experience\n\n### Engineer, Acme\n\n- I wrote of my ${link} in places\n`, ats))![1]!
        .replaceAll('\\', '')
    assert.match(shown('[work](https://work.example/x)'), '(https://work.example/x) in')
    assert.match(shown('[write](mailto:a@b.example?subject=x)'), '(a@b.example?subject=x) in')
    assert.not.match(shown('[work](https://work.example/x)', false), '(https')
    for (const link of [
      '<https://work.example/x>',
      '[work.example/x](https://www.work.example/x/)',
      '[a@b.example](mailto:a@b.example)',
      '[+47 22 33 44 55](tel:+4722334455)',
      '[local](./x.md)',
    ])
      assert.not.match(shown(link), ' (', link)
  })
})
