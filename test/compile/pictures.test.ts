import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import * as assert from 'uvu/assert'
import { buildFile } from '../../src/build.ts'
import { pictureFault } from '../../src/compile/pictures/index.ts'
import { sizeOf } from '../../src/compile/pictures/raster.ts'
import { inFolder, markdown } from '../support/folder.ts'
import { readWithPdfjs } from '../support/readers.ts'
import { suite } from '../support/suite.ts'

/** A PNG of one colour; its data may be other than its size says. */
function png(
  width: number,
  height: number,
  data: Buffer = deflateSync(Buffer.alloc(height * (1 + width * 3))),
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

const svg = (content: string, size = 'width="20" height="20"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`
const square = '<rect width="20" height="20"/>'
const data = (bytes: Buffer | string, type = 'png'): string =>
  `<image width="9" height="9" href="data:image/${type};base64,${Buffer.from(bytes).toString('base64')}"/>`
const nested = (depth: number): string => `${'<g>'.repeat(depth)}${square}${'</g>'.repeat(depth)}`
const chain = (kind: string, length: number): string =>
  Array.from({ length }, (_, n) => `<${kind} id="n${n}"><rect fill="url(#n${n + 1})"/></${kind}>`).join('') +
  '<rect fill="url(#n0)"/>'
const jpegOf = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 17, 0])
  frame.writeUInt16BE(height, 13)
  frame.writeUInt16BE(width, 15)
  return frame
}

/** Pictures that must never reach the compiler, and what is said of each. */
const refused: Readonly<Record<string, readonly [Buffer | string, RegExp]>> = {
  'wide.png': [png(100_000, 100_000, deflateSync(Buffer.alloc(99))), /100000 × 100000 pixels/],
  'many.png': [png(15_000, 15_000, deflateSync(Buffer.alloc(99))), /15000 × 15000 pixels/],
  'short.png': [png(4, 4).subarray(0, 16), /size cannot be read/],
  'huge.jpg': [jpegOf(65_535, 9), /65535 × 9 pixels/],
  'endless.jpeg': [Buffer.from([0xff, 0xd8, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), /size/],
  'huge.gif': [Buffer.from('GIF89a\xff\xff\xff\xff\0\0\0', 'latin1'), /65535 × 65535/],
  'huge.webp': [
    Buffer.from('RIFF\x1e\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff', 'latin1'),
    /16777216 ×/,
  ],
  'deep.svg': [svg(nested(300)), /nested too deeply/],
  'deeper.svg': [svg(nested(100_000)), /nested too deeply/],
  'masks.svg': [svg(chain('mask', 3000)), /nested too deeply/],
  'styled.svg': [
    svg(
      `<style>${Array.from({ length: 400 }, (_, n) => `.c${n}{mask:url(#m${n + 1})}`).join('')}</style>` +
        Array.from({ length: 400 }, (_, n) => `<mask id="m${n}"><rect class="c${n}"/></mask>`).join(''),
    ),
    /nested too deeply/,
  ],
  'entities.svg': [`<!DOCTYPE svg [<!ENTITY a "<g><g><g>"><!ENTITY b "&a;&a;">]>${svg(square)}`, /nested too deeply/],
  'outside.svg': [svg('<image href="https://pictures.example/a.png"/>'), /https:\/\/pictures\.example\/a\.png/],
  'file.svg': [svg('<image xlink:href = \'../secret.png\' width="1"/>'), /'\.\.\/secret\.png'/],
  'within.svg': [svg(data(png(90_000, 9, deflateSync(Buffer.alloc(9))))), /of an image in it, it is 90000 × 9/],
  'matryoshka.svg': [
    Array.from({ length: 9 }).reduce<string>((inner) => svg(data(inner, 'svg+xml')), svg(square)),
    /images in images/,
  ],
  'blur.svg': [
    svg('<filter id="f" width="60000" height="60000"><feGaussianBlur stdDeviation="5"/></filter>'),
    /filters reach too far/,
  ],
  'notes.txt': ['text', /expected a PNG, JPEG/],
  'page.png': ['<html>', /not what its name says/],
}

/** Pictures that are as they should be. */
const sound: Readonly<Record<string, Buffer | string>> = {
  'plain.png': png(20, 20),
  'photo.jpg': jpegOf(4000, 3000),
  'plain.svg': svg(square),
  'layered.svg': svg(nested(60)),
  'comment.svg': `<?xml version="1.0"?><!-- <g> --><!DOCTYPE svg [<!ENTITY ns "http://www.w3.org/2000/svg">]>${svg(square)}`,
  'references.svg': svg(
    '<g id="a"><use href="#a"/></g><mask id="m"><rect mask="url(#m)"/></mask><rect mask="url(#m)"/>',
  ),
  'inside.svg': svg(data(png(9, 9))),
  'shadow.svg': svg('<filter id="f" x="-10%" width="120%"><feGaussianBlur stdDeviation="2.5"/></filter>'),
  'large.svg': svg(square, 'width="100000" height="100000"'),
}

/** Pictures whose damage only the compiler can see. */
const damaged: Readonly<Record<string, Buffer | string>> = {
  'cut.png': png(20, 20).subarray(0, 50),
  'garbage.png': png(20, 20, Buffer.from('no data at all')),
  'none.png': png(0, 0),
  'open.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
  'page.svg': '<html><body>Not found</body></html>',
  'cut-inside.svg': svg(data(png(9, 9).subarray(0, 60))),
}

suite('pictures', (test) => {
  test('what the compiler cannot bear is seen before it is asked', async () => {
    const files = Object.fromEntries(Object.entries(refused).map(([name, [bytes]]) => [name, bytes]))
    await inFolder({}, (folder) => {
      for (const [name, bytes] of Object.entries(files)) {
        writeFileSync(join(folder, name), bytes)
        assert.match(pictureFault(join(folder, name), name) ?? 'nothing', refused[name]![1], name)
      }
    })
  })

  test('other pictures are let pass', async () => {
    await inFolder({}, (folder) => {
      for (const [name, bytes] of Object.entries(sound)) {
        writeFileSync(join(folder, name), bytes)
        assert.is(pictureFault(join(folder, name), name), undefined, name)
      }
    })
  })

  test('the size of each kind is read', () => {
    assert.equal(sizeOf(png(3, 5)), { width: 3, height: 5 })
    assert.equal(sizeOf(jpegOf(7, 9)), { width: 7, height: 9 })
    assert.equal(sizeOf(Buffer.from('GIF87a\x03\0\x05\0\0\0\0', 'latin1')), { width: 3, height: 5 })
    assert.is(sizeOf(Buffer.from('text')), undefined)
    const lossless = Buffer.alloc(30)
    lossless.write('RIFF0000WEBPVP8L')
    lossless.writeUInt32LE(2 | (4 << 14), 21)
    assert.equal(sizeOf(lossless), { width: 3, height: 5 })
  })

  test('damaged pictures are told at their lines, with their texts set and the sound one shown', async () => {
    const names = [...Object.keys(damaged), 'sound.png']
    await inFolder({ 'sound.png': png(4, 4) }, async (folder) => {
      for (const [name, bytes] of Object.entries(damaged)) writeFileSync(join(folder, name), bytes)
      const built = await buildFile(
        markdown(`# Ada\n\n## Work\n\n${names.map((name, n) => `![Words${n}](${name})`).join('\n\n')}\n`, folder),
      )
      assert.ok(built.ok)
      assert.equal(
        built.file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`),
        Object.keys(damaged).map((_, n) => `${5 + 2 * n} missing-image`),
      )
      for (const { reason } of built.file.messages) assert.match(reason, /it is damaged.*alternative text is set/)
      const { pages } = await readWithPdfjs(built.pdf!)
      for (const n of Object.keys(damaged).keys()) assert.match(pages[0]!, `Words${n}`)
    })
  })

  test('a photo without a text shows the person; elsewhere an image without one gets a warning', async () => {
    const files = { 'me.png': png(4, 4) }
    await inFolder(files, async (folder) => {
      const messagesOf = async (text: string): Promise<string[]> => {
        const built = await buildFile(markdown(text, folder))
        assert.ok(built.ok, text)
        return built.file.messages.map(({ line, ruleId }) => `${line} ${ruleId}`)
      }
      const work = '\n\n## Work\n\nText\n'
      assert.equal(await messagesOf(`# Ada Bell\n\n![](me.png)${work}`), [])
      assert.equal(await messagesOf(`# Ada Bell\n\n<img src="me.png">${work}`), [])
      assert.equal(await messagesOf(`# Ada Bell${work}\n![](me.png)\n`), ['7 alternative-text'])
      assert.equal(await messagesOf(`# Ada Bell${work}\n<img src="me.png">\n`), ['7 alternative-text'])
      assert.equal(await messagesOf(`# Ada Bell${work}\n<img src="me.png" alt="">\n`), [])
      assert.equal(await messagesOf(`![](me.png)${work}`), ['1 alternative-text'])
      const built = await buildFile(markdown(`# Ada Bell\n\n![](me.png)${work}`, folder))
      assert.match(built.job!.source, 'alt: "Ada Bell"')
    })
  })
})

suite('tables over pages', (test) => {
  for (const [kind, head] of Object.entries({
    link: '[Site](https://a.example)',
    address: 'ada@bell.example',
    footnote: 'Year[^1]',
    'link in bold text': '**see [it](https://a.example)**',
  }))
    test(`a header with a ${kind}`, async () => {
      const rows = Array.from({ length: 130 }, (_, n) => `| a${n} | b |`).join('\n')
      const built = await buildFile(
        markdown(`# Ada\n\n## Notes\n\n| ${head} | B |\n|--|--|\n${rows}\n\n[^1]: A note\n`, '/'),
      )
      assert.equal(built.file.messages.map(String), [])
      assert.ok(built.pages > 1)
    })
})
