import type { Root } from 'mdast'
import * as assert from 'uvu/assert'
import { VFile } from 'vfile'
import { fromMarkdown } from '../../src/markdown/grammar.ts'
import { accounted } from '../../src/markdown/ledger/index.ts'
import { unclaimed } from '../../src/markdown/ledger/letters.ts'
import { blankedWithoutReason, unmasked } from '../../src/markdown/ledger/masked.ts'
import { type HiddenReason, looksLike } from '../../src/markdown/ledger/reasons.ts'
import { parse } from '../../src/markdown/parse.ts'
import { visibleText, words } from '../../src/markdown/words.ts'
import { suite } from '../support/suite.ts'

/** What is put back of a text when some change is made to its tree. */
function putBack(source: string, change: (root: Root) => void, hide?: [HiddenReason, string]): string[] {
  const root = fromMarkdown(source)
  accounted(root, source, (claim) => {
    change(root)
    if (hide) claim(hide[0], source.indexOf(hide[1]), source.indexOf(hide[1]) + hide[1].length)
  })
  return root.children.flatMap((block) =>
    block.type === 'paragraph' && block.data?.unclaimed
      ? [`${block.position!.start.line}:${block.position!.start.column} ${visibleText(block)}`]
      : [],
  )
}

/** The words of a text as parsed, and the rules of what is told. */
function read(source: string): { found: string[]; told: string[] } {
  const file = new VFile(source)
  const tree = parse(source, file)
  return { found: words(visibleText(tree)), told: file.messages.map(({ ruleId }) => ruleId!) }
}

suite('the ledger of parsing', (test) => {
  test('what a clean-up drops comes back where it stood', () => {
    const source = '# A &amp; B\n\none *two* th\\*ree\n\n- four\n- five\n'
    assert.equal(
      putBack(source, () => {}),
      [],
    )
    assert.equal(
      putBack(source, (root) => root.children.splice(1, 1)),
      ['3:1 one', '3:6 two', '3:11 th*ree'],
    )
    assert.equal(
      putBack(source, (root) => (root.children[2] as any).children.pop()),
      ['6:3 five'],
    )
    assert.equal(
      putBack(source, (root) => (root.children[0] as any).children.pop()),
      ['1:3 A', '1:11 B'],
    )
  })

  test('words that markup cut are no loss, nor are words in another order', () => {
    assert.equal(unclaimed('Foo bar', 'Foobar'), [])
    assert.equal(unclaimed('Über uns', 'über  UNS.'), [])
    assert.equal(unclaimed('one two three', 'three one two'), [])
    assert.equal(unclaimed('one two three', 'one more three'), [[4, 7]])
    assert.equal(unclaimed('one (two) three', 'one tw three'), [[4, 9]])
    const long = Array.from({ length: 3000 }, (_, index) => `w${index}`)
    const lost = unclaimed(long.join(' '), long.filter((_, index) => index % 1000 !== 7).join(' '))
    assert.is(lost.length, 3)
  })

  test('a clean-up may drop what looks like the reason it gives, and nothing else', () => {
    const drop = (root: Root): void => {
      root.children.splice(1, 1)
    }
    assert.equal(putBack('one\n\n:wrench:\n', drop, ['shortcode', ':wrench:']), [])
    assert.equal(putBack('one\n\nwrench\n', drop, ['shortcode', 'wrench']), ['3:1 wrench'])
    const texts: Array<[HiddenReason, string, boolean]> = [
      ['comment', '<!-- a\n\nb -->', true],
      ['comment', 'a', false],
      ['template', '{{ a\nb }}', true],
      ['template', '{{ a\n\nb }}', false],
      ['template', '{% a\n## Work\n%}', false],
      ['attributes', '{.class}', true],
      ['mark', '[!note]', true],
      ['mark', 'note', false],
      ['latex', '\\vspace{2mm}', true],
      ['tag', '<b>', true],
      ['tag', '< b >', false],
      ['fence', '```markdown', true],
    ]
    for (const [reason, text, can] of texts) assert.is(looksLike(text, reason), can, `${reason} ${text}`)
  })

  test('what masking blanks without a reason comes back before the parse', () => {
    const text = 'one two \\vspace{2mm} three'
    const masked = 'one                  three'
    assert.equal(blankedWithoutReason(text, masked, 0, []), [[4, 7]])
    assert.is(unmasked(masked, text, [[4, 7]]), 'one two              three')
    assert.equal(blankedWithoutReason(text, 'one two              three', 0, []), [])
    assert.equal(blankedWithoutReason('{{x}}', '     ', 0, []), [[0, 5]])
    assert.equal(blankedWithoutReason('{{x}}', '     ', 0, [{ reason: 'template', start: 0, end: 5 }]), [])
  })

  test('a template tag ends with its paragraph', () => {
    const source = '# A\n\n{{ open\n\n## Work\n\n- one }}\n- two\n\n{% if x\n\nthree %}\n'
    assert.equal(read(source).found, words('A {{ open Work one }} two {% if x three %}'))
    assert.equal(read('# A\n\n{{ site.title\n  | upper }} kept\n').found, ['a', 'kept'])
    assert.equal(read('# A\n\n{{ a\n- one\n- two }}\n').found, words('A a one two'))
  })

  test('types and words in angle brackets keep them; tags of HTML go', () => {
    const cases: Array<[string, string]> = [
      ['Map<String, Integer>, Vec<u8>, List<Object>, Promise<Data>, Array<Button>', ''],
      ['Set<B>, Optional<Address>, Foo<Section>, T extends Comparable<T>', ''],
      ['class Box<T extends Comparable> and Either<A, B>', ''],
      ['a <label> of <time> and <first-name>', ''],
      ['stray </T> here', ''],
      ['List<Object> and <object>obj</object>', 'List <Object> and obj'],
      ['<label>Name</label> <kbd>Ctrl</kbd> <time datetime="2020">then</time>', 'Name Ctrl then'],
      ['word<b>bold</b> and <B>loud', 'wordbold and loud'],
      ['one<BR>two <center>mid', 'one two mid'],
      ['<Badge text="Go"/> and <x-icon name="a"></x-icon>', 'Go and'],
      ['<details>\n\n### Inner\n\ntext\n\n</details>', 'Inner text'],
    ]
    for (const [source, expected] of cases) {
      const { found, told } = read(`# A\n\n${source}\n`)
      const wanted = words(`A ${expected || source}`)
      assert.equal(found.join(''), wanted.join(''), source)
      assert.equal(told, [], source)
    }
  })

  test('what is opened and never closed takes nothing with it', () => {
    for (const open of [
      '<script>',
      '<style>',
      '<!-- ',
      '<!x',
      '<?php',
      '<![CDATA[',
      '<textarea>',
      '<pre>',
      '{% comment %}',
    ]) {
      const { found, told } = read(`# A\n\n${open}\n\n## Work\n\n- one\n`)
      for (const word of ['work', 'one']) assert.ok(found.includes(word), `${open} ${word}: ${found}`)
      assert.not.ok(told.includes('unclaimed-text'), open)
    }
  })

  test('text put back is told at its line, at every parse', () => {
    const file = new VFile('x')
    const root = fromMarkdown('one\n\ntwo\n')
    accounted(root, 'one\n\ntwo\n', () => root.children.pop())
    assert.equal(
      root.children.map(({ type }) => type),
      ['paragraph', 'paragraph'],
    )
    assert.equal(root.children[1]!.data, { unclaimed: true })
    assert.equal(file.messages, [])
  })
})
