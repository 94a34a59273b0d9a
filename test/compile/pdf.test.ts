/** The compiler's PDF made readable: the same pages, widths that are all listed, glyphs with their own letters. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as assert from 'uvu/assert'
import { createEngine } from '../../src/compile/engine.ts'
import { fontFolders, scriptsFolder } from '../../src/compile/fonts.ts'
import { readable } from '../../src/compile/pdf/index.ts'
import { objectsOf, spliced } from '../../src/compile/pdf/objects.ts'
import { widthsIn } from '../../src/compile/pdf/widths.ts'
import { inFolder } from '../support/folder.ts'
import { isHere, readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

const texts: Readonly<Record<string, string>> = {
  Latin: 'AVAToday fi ft ẋ̣ q̃ x̌y',
  'vocalised Arabic': 'مُهَنْدِسَةُ البَرْمَجِيَّاتِ محمّد لا الأولى جدًّا',
  'pointed Hebrew': 'בְּרֵאשִׁית בָּרָא אֱלֹהִים',
}

/** A PDF as the binding itself makes it. */
function compiled(text: string, lang = 'en'): Uint8Array {
  const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler')
  const folders = ['vazirmatn', 'noto-serif-hebrew', 'noto-sans-thai'].map((name) => join(scriptsFolder, name))
  const compiler = NodeCompiler.create({
    workspace: '/nonexistent',
    fontArgs: [{ fontPaths: [...fontFolders, ...folders] }],
  })
  const content = [...text].map((letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`).join('')
  compiler.addSource(
    '/nonexistent/a.typ',
    `#set document(title: "a", date: none)\n#set text(lang: "${lang}", font: ("Source Serif 4", "Vazirmatn", "Noto Serif Hebrew", "Noto Sans Thai"))\n= ${content}\n\n${content}`,
  )
  const document = compiler.compile({ mainFilePath: '/nonexistent/a.typ' }).result
  return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: 0 })
}

const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1')

/** The pages as pictures. */
const drawn = (pdf: Uint8Array): Promise<Buffer> =>
  inFolder({ 'a.pdf': pdf }, (folder) => {
    execFileSync('pdftoppm', ['-r', '150', '-png', '-singlefile', 'a.pdf', 'page'], { cwd: folder })
    return readFileSync(join(folder, 'page.png'))
  })

suite('readable PDF', (test) => {
  const drawing = isHere('pdftoppm') ? test : test.skip
  for (const [name, sample] of Object.entries(texts)) {
    drawing(`${name} looks as before`, async () => {
      const before = compiled(sample)
      assert.ok((await drawn(before)).equals(await drawn(readable(before))))
    })

    test(`${name}: fonts list the widths of all their glyphs, and have a usual one`, () => {
      const mended = text(readable(compiled(sample)))
      const fonts = mended.match(/\/Subtype \/CIDFontType[02]\n[\s\S]*?endobj/g)!
      assert.ok(fonts.length >= 1)
      for (const font of fonts) {
        assert.match(font, '/DW 500')
        const widths = widthsIn(font.replace('/DW 500', '/DW 0'))!
        let next = 0
        for (const { first, last } of widths) {
          assert.is(first, next)
          next = last + 1
        }
        assert.ok(next > 4000)
      }
    })
  }

  test('a font without a space has no width of one: readers take the code 32 for it', () => {
    const mended = text(readable(compiled('Kern')))
    for (const font of mended.match(/\/Subtype \/CIDFontType[02]\n[\s\S]*?endobj/g)!)
      assert.match(font, /\/W \[[^\]]*\b32 32 \d+/)
  })

  test('joiners leave no trace, and letters of one glyph are one character or stand as they look', () => {
    const letters = [
      ...text(readable(compiled('نرم\u200cافزار خانهٔ مخمل', 'fa'))).matchAll(/<[0-9A-F]{4}> <([0-9A-F]+)>/g),
    ].map(([, code]) => Buffer.from(code!, 'hex').swap16().toString('utf16le'))
    assert.equal(
      letters.filter((one) => /[\u200c\u200d]/.test(one)),
      [],
    )
    assert.ok(letters.includes('\u06c0'))
  })

  test('a letter of Thai is as many glyphs as it has signs, each read once', async () => {
    for (const sample of ['ชำระ', 'ทำงาน', 'ลูกค้า', 'ที่นี่ดี']) {
      const { pages } = await readWithPdfjs(readable(compiled(sample, 'th')))
      const letters = (text: string): string => [...text.normalize('NFKC')].sort().join('')
      assert.ok(
        letters(pages.join('').replace(/\s/g, '')).includes(letters(sample + sample)),
        `${sample}: ${pages.join('')}`,
      )
    }
  })

  test('a doubled letter is told once, with all signs of its vowels', async () => {
    const sample = 'مُهَنْدِسَة محمّد الصَّبّاغ حقًّا إنَّ'
    const signs = (text: string): string => (text.match(/\p{M}/gu) ?? []).sort().join('')
    const { pages } = await readWithPdfjs(readable(compiled(sample, 'ar')))
    assert.is(signs(pages.join('')), signs(sample + sample))
    assert.is.not(signs((await readWithPdfjs(compiled(sample, 'ar'))).pages.join('')), signs(sample + sample))
  })

  test('a word with a joiner is one piece, also where its letters stand elsewhere without one', async () => {
    for (const sample of ['نرم\u200cافزار', 'سامان پیاده\u200cسازی سامان', 'سامان پیاده\u200cسازی سامان\nx̣ m̃ mama']) {
      const before = compiled(sample, 'fa')
      const { pages } = await readWithPdfjs(readable(before))
      assert.match(pages.join(' '), sample.replaceAll('\u200c', ''))
      assert.not.match((await readWithPdfjs(before)).pages.join(' '), sample.replaceAll('\u200c', ''))
      if (isHere('pdftoppm')) assert.ok((await drawn(before)).equals(await drawn(readable(before))))
    }
  })

  const checking = isHere('qpdf') ? test : test.skip
  checking('qpdf finds no fault in it', async () => {
    for (const sample of Object.values(texts))
      await inFolder({ 'a.pdf': readable(compiled(sample, 'ar')) }, (folder) => {
        const said = execFileSync('qpdf', ['--check', 'a.pdf'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
        assert.match(said, 'No syntax or stream encoding errors')
      })
  })

  test('comes out the same each time, and once made is left alone', () => {
    const before = compiled(texts['vocalised Arabic']!, 'ar')
    const copy = Uint8Array.from(before)
    const once = readable(before)
    assert.equal(Buffer.from(before), Buffer.from(copy), 'what it is given stays')
    assert.ok(Buffer.from(once).equals(Buffer.from(readable(copy))))
    assert.ok(Buffer.from(once).equals(Buffer.from(readable(once))))
  })

  test('marks are glyphs of their own, and lam with alef is one character that no reader turns round', () => {
    const letters = [
      ...text(readable(compiled(texts['vocalised Arabic']!))).matchAll(/<[0-9A-F]{4}> <([0-9A-F]+)>/g),
    ].map(([, code]) => Buffer.from(code!, 'hex').swap16().toString('utf16le'))
    assert.equal(
      letters.filter((one) => /\p{M}/u.test(one) && /\p{L}/u.test(one)),
      [],
    )
    assert.ok(letters.includes('\ufefb') && letters.includes('\ufef7'))
    assert.not.ok(letters.some((one) => /\u0644[\u0622\u0623\u0625\u0627]/.test(one)))
  })

  test('a Latin letter drawn as several glyphs is read once, and its glyphs as themselves where they stand again', async () => {
    const sample = 'Ẹ̀kọ́, x̣ q̃ x̌y, m̃ mama, ọ́ (o) ẹ̀'
    const { pages } = await readWithPdfjs(readable(compiled(sample)))
    assert.is(pages.join(' ').normalize('NFC').replace(/\s+/g, ' ').split(' Ẹ̀kọ́')[0]!.trim(), sample.normalize('NFC'))
  })

  test('lines of a document from right to left are not said to go all one way', () => {
    const before = compiled('שלום', 'he')
    assert.match(text(before), '/Direction /R2L')
    assert.not.match(text(readable(before)), '/R2L')
  })

  test('what is no such PDF is left as it is', () => {
    for (const source of ['', 'no PDF', '%PDF-1.7\nstartxref\n9\n%%EOF', '%PDF-1.7\nstartxref\n99999\n%%EOF']) {
      const bytes = new TextEncoder().encode(source)
      assert.is(readable(bytes), bytes)
    }
  })

  test('after a change every object is where the table says', () => {
    const objects = objectsOf(compiled(texts.Latin!))!
    const at = objects.bytes.indexOf('/Type /Font')
    const changed = objectsOf(spliced(objects, [{ start: at, end: at, by: '/Odd /Key ' }]))!
    assert.is(changed.starts.size, objects.starts.size)
    for (const [number, start] of changed.starts)
      assert.ok(changed.bytes.toString('latin1', start, start + 12).startsWith(`${number} 0 obj`))
  })

  test('an engine gives it so', () => {
    const { pdf } = createEngine().compile({ source: '#set document(title: "a")\n= a', root: '/' })
    assert.match(text(pdf!), '/DW 500')
  })
})
