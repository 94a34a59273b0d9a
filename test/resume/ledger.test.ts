import type { Node } from 'unist'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { parse } from '../../src/markdown/parse.ts'
import { words } from '../../src/markdown/words.ts'
import { arrange } from '../../src/resume/arrange.ts'
import { complete } from '../../src/resume/ledger/index.ts'
import type { Resume } from '../../src/resume/nodes.ts'
import { defaultOptions } from '../../src/resume/options.ts'
import { withUnseen } from '../../src/resume/unseen.ts'
import { understand } from '../../src/understand/index.ts'
import { suite } from '../support/suite.ts'

const text = `# Ada Lovelace

ada@example.com

## Experience

### Engineer, Mills Ltd
**Leeds** | Jan 2014 – Mar 2018

- Built looms & *sold* them
- Kept the books

## Skills

| Tool | Years |
|---|---|
| Loom | 4 |
`

/** A tree after some change that loses something, given back by the ledger. */
function completed(change: (resume: Resume) => void): { resume: Resume; told: string[] } {
  const file = new VFile(text)
  const tree = parse(text)
  const resume = structuredCloneOfBranches(understand(tree))
  change(resume)
  const whole = complete(resume, tree, file)
  return { resume: whole, told: file.messages.map(({ line, reason }) => `${line} ${/"(.*)"/.exec(reason)![1]}`) }
}

/** A copy whose leaves are the very same, so that a test may take branches away. */
function structuredCloneOfBranches<N>(node: N): N {
  const parent = node as N & { children?: unknown[] }
  return parent.children ? { ...parent, children: parent.children.map(structuredCloneOfBranches) } : node
}

/** The words of a tree's leaves; of a field, what is set and not what it means. */
function wordsOf(node: Node): string[] {
  const { value, children } = node as Node & { value?: string; children?: Node[] }
  return children ? children.flatMap(wordsOf).sort() : words(value ?? '')
}

const childrenOf = (resume: Resume, ...path: number[]): any[] =>
  path.reduce((node: any, index) => node.children[index], resume as any).children

suite('the ledger of understanding', (test) => {
  test('a tree with all of its source stays the very same', () => {
    const tree = parse(text)
    const resume = understand(tree)
    const file = new VFile(text)
    assert.is(complete(resume, tree, file), resume)
    assert.equal(file.messages, [])
  })

  test('whatever node is taken away is put back with its words, and told at its line', () => {
    const lengths = childrenOf(understand(parse(text))).map((part) => part.children.length)
    let taken = 0
    for (const [part, length] of lengths.entries())
      for (let at = 0; at < length; at++) {
        const { resume, told } = completed((whole) => childrenOf(whole, part).splice(at, 1))
        assert.equal(wordsOf(resume), wordsOf(parse(text)), `${part} ${at}`)
        assert.ok(told.length > 0, `${part} ${at}`)
        taken++
      }
    assert.ok(taken > 5)
  })

  test('a bullet comes back as one, in the entry it stood in, a row in a table', () => {
    const { resume, told } = completed((whole) => {
      const list = childrenOf(whole, 1, 1).find(({ type }) => type === 'list')
      list.children.pop()
      childrenOf(whole, 2)
        .find(({ type }) => type === 'table')
        .children.pop()
    })
    assert.equal(told, ['11 Kept the books', '17 Loom4'])
    assert.equal(
      childrenOf(resume, 1, 1)
        .slice(-2)
        .map(({ type }) => type),
      ['list', 'list'],
    )
    assert.equal(
      childrenOf(resume, 2)
        .slice(-2)
        .map(({ type }) => type),
      ['table', 'table'],
    )
  })

  test('of a text that was cut only what is missing comes back, with its marks', () => {
    const { resume, told } = completed((whole) => {
      const [field] = childrenOf(whole, 1, 1).filter(({ name }) => name === 'organization')
      childrenOf(whole, 1, 1).splice(childrenOf(whole, 1, 1).indexOf(field), 1)
    })
    assert.equal(told, ['7 Mills Ltd'])
    assert.equal(wordsOf(resume).filter((word) => word === 'mills').length, 1)
  })

  test('dates set in another case or with another dash are no loss, nor is what was named as unseen', () => {
    const source = '# Ada\n\n## Experience\n\n### Engineer, Mills Ltd\nJAN 2014 - MAR 2018\n\n- Built\n'
    const file = new VFile(source)
    const tree = parse(source)
    const resume = understand(tree)
    assert.match(JSON.stringify(resume), /Jan 2014 – Mar 2018/)
    assert.is(complete(resume, tree, file), resume)

    const [heading] = tree.children
    const without = { ...resume, children: resume.children.slice(1) }
    assert.is(complete(withUnseen(without, 'label', [heading!]), tree, file).children.length, without.children.length)
    assert.equal(file.messages, [])
    complete(without, tree, file)
    assert.is(file.messages.length, 1)
  })

  test('what an author hides stays hidden', () => {
    const file = new VFile(text)
    const tree = parse(text)
    const resume = understand(tree)
    arrange(resume, { ...defaultOptions, lang: 'en', hide: ['skills'] }, file)
    assert.not.ok(wordsOf(complete(resume, tree, file)).includes('loom'))
    assert.equal(file.messages, [])
  })

  test('terms in a row without a description among contacts, and bullets beside dated bullets, stay', () => {
    for (const source of [
      '# Ada\n\nSenior engineer\nBerlin\n: +49 30 1234567\n\nLeeds\n',
      '# Ada\n\n## Kontakt\n\nAmt\nBerlin\n: +49 30 1234567\nBüro\n',
      '# Ada\n\n## Experience\n\n- **Acme Pumps**, Bath, 2009 - 2015\n  - Built the first\n  - Engineer, 2013 - 2015\n  - Fitter, 2009 - 2013\n  - Won a medal\n',
      '# Ada\n\n## Education\n\n- **Uni of the Vale**, Braga\n  - Licence in **Applied Chemistry**\n  - Início: 03/02/2011, Fim: 09/07/2014\n',
    ]) {
      const file = new VFile(source)
      const tree = parse(source)
      const resume = understand(tree)
      complete(resume, tree, file)
      assert.equal(file.messages.map(String), [], source)
      assert.equal(wordsOf(resume), wordsOf(tree))
    }
  })
})
