import { readFileSync, writeFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { withPage } from '../../support/browser.ts'
import { desktop, looking, pageSuite, settled, showing } from '../../support/page.ts'
import { resumeText, withPreview } from '../../support/preview.ts'

pageSuite('tools of the page', (look) => {
  look('a look is tried on at once; neither the Markdown nor the PDF on disk changes', () =>
    looking(resumeText(3), async (page, { path }) => {
      const pdf = path.replace(/md$/, 'pdf')
      const before = readFileSync(pdf)
      const width = () => page.$eval('.drawing', (drawing) => (drawing as SVGSVGElement).viewBox.baseVal.width)
      assert.is(await width(), 596)
      await page.click('#look summary')
      await page.selectOption('#paper', 'us-letter')
      await page.waitForFunction(() => document.querySelector('.drawing')!.getAttribute('viewBox')!.includes(' 612 '))
      await page.fill('#accent', '#0b5394')
      await page.waitForFunction(() => document.querySelector('#pages')!.innerHTML.includes('fill="#0b5394"'))
      assert.match((await page.textContent('#trying'))!, /paper: us-letter, accent: "#0b5394"/)
      await page.click('#copy-look')
      await page.waitForSelector('#toast:not([hidden])')
      assert.is(await page.evaluate(() => navigator.clipboard.readText()), 'paper: us-letter\naccent: "#0b5394"\n')
      assert.equal(readFileSync(pdf), before)
      assert.is(readFileSync(path, 'utf8'), resumeText(3))
      writeFileSync(path, resumeText(4))
      await showing(page, 'Engineer 4')
      assert.is(await width(), 612, 'it stays on while typing')
      await page.click('#reset-look')
      await page.waitForSelector('#trying', { state: 'hidden' })
      await page.waitForFunction(() => document.querySelector('.drawing')!.getAttribute('viewBox')!.includes(' 596 '))
    }),
  )

  look('templates are tried on by picker and by key, as fast as somebody can choose', () =>
    looking(resumeText(3), async (page, { path }) => {
      const names = await page.$$eval('#template option', (options) => options.map((option) => option.textContent!))
      assert.ok(names.length > 3 && names.includes('classic'), names.join())
      const drawing = () => page.$eval('.drawing', (svg) => svg.innerHTML)
      const classic = await drawing()
      await page.click('#look summary')
      for (const name of names) await page.selectOption('#template', name)
      const last = names.at(-1)!
      await page.waitForFunction((name) => document.querySelector('#trying')!.textContent!.includes(name), last)
      await page.waitForSelector('body[data-state=ok]')
      assert.is.not(await drawing(), classic)
      await page.click('#trying-copy')
      await page.waitForSelector('#toast:not([hidden])')
      assert.is(await page.evaluate(() => navigator.clipboard.readText()), `template: ${last}\n`)
      await page.click('#trying-reset')
      await page.waitForSelector('#trying', { state: 'hidden' })
      await page.waitForFunction((old) => document.querySelector('.drawing')!.innerHTML === old, classic)
      await page.keyboard.press('Escape')
      await page.locator('#pages').focus()
      await page.keyboard.press('t')
      const next = names[(names.indexOf('classic') + 1) % names.length]!
      await page.waitForFunction((name) => document.querySelector('#trying')!.textContent!.includes(name), next)
      assert.is(readFileSync(path, 'utf8'), resumeText(3))
    }),
  )

  look('a look is tried on with the keyboard alone', () =>
    looking(resumeText(2), async (page) => {
      await page.locator('#look summary').focus()
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      assert.is(await page.evaluate(() => document.activeElement!.id), 'template')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      await page.waitForSelector('#trying:not([hidden])')
      await page.keyboard.press('Escape')
      assert.is(await page.getAttribute('#look', 'open'), null)
      assert.is(await page.evaluate(() => document.activeElement!.tagName), 'SUMMARY', 'one is not lost')
    }),
  )

  look('what a machine reads of a page from right to left goes so on every line, and no line is empty', () =>
    looking(resumeText(2), async (page) => {
      const pages = ['سارة منصور، مهندسة برمجيات\r\n\nKubernetes\r\n', 'Mira Halloran\r\n\r\nסיירה\r\n']
      await page.route('**/reading', (route) => route.fulfill({ json: { pages, lost: [], disordered: 0, turned: 4 } }))
      await page.keyboard.press('m')
      await page.waitForSelector('#reading .line')
      const lines = await page.$$eval('#reading .line', (all) =>
        all.map((line) => [line.textContent, getComputedStyle(line).direction]),
      )
      assert.equal(lines, [
        ['سارة منصور، مهندسة برمجيات', 'rtl'],
        ['Kubernetes', 'rtl'],
        ['Mira Halloran', 'ltr'],
        ['סיירה', 'rtl'],
      ])
    }),
  )

  look('what a machine reads stands beside the page, and keeps up', () =>
    looking(resumeText(2), async (page, { path }) => {
      await page.keyboard.press('m')
      await page.waitForSelector('#reading .good')
      const text = (await page.textContent('#reading'))!
      assert.match(text, /Page 1\s*Mira Halloran\s*Platform Engineer/)
      assert.match(text, /Every word of the Markdown is there/)
      const [sheet, reading] = [
        await page.locator('.sheet').first().boundingBox(),
        await page.locator('#reading').boundingBox(),
      ]
      assert.ok(sheet!.x + sheet!.width <= reading!.x, 'side by side')
      writeFileSync(path, resumeText(2).replace('Go, Python, SQL', 'Go, Python, Erlang'))
      await page.waitForFunction(() => document.querySelector('#reading')!.textContent!.includes('Erlang'))
      await page.route('**/reading', (route) =>
        route.fulfill({ json: { pages: ['of\ufb01ce \ue001 x\u00ady'], lost: ['Python', 'SQL'] } }),
      )
      writeFileSync(path, resumeText(2))
      await page.waitForSelector('#reading .bad')
      assert.is(await page.textContent('#reading .bad'), '2 words lost, 3 forbidden characters')
      assert.equal(await page.$$eval('#reading mark', (marks) => marks.map((mark) => mark.textContent)), [
        'Python',
        'SQL',
        'U+FB01',
        'U+E001',
        'U+00AD',
      ])
      await page.keyboard.press('m')
      assert.ok(await page.isHidden('#reading'))
    }),
  )

  look('the download has the name of the PDF on disk, and its bytes', () =>
    withPreview(`---\noutput: "{name} – résumé.pdf"\n---\n${resumeText(2)}`, async ({ url, folder }) =>
      withPage(url, desktop, async (page) => {
        await settled(page)
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')])
        assert.is(download.suggestedFilename(), 'Mira Halloran – résumé.pdf')
        const saved = readFileSync(await download.path())
        assert.equal(saved, readFileSync(`${folder}/Mira Halloran – résumé.pdf`))
      }),
    ),
  )
})
