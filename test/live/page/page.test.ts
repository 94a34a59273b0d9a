import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { browserPath, closeBrowser, withPage } from '../../support/browser.ts'
import { type Desk, resumeText, withPreview } from '../../support/preview.ts'
import { suite } from '../../support/suite.ts'

const desktop = { viewport: { width: 1280, height: 860 }, permissions: ['clipboard-read', 'clipboard-write'] }
const phone = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** Serve a résumé and look at it in a browser; the page is handed over when it shows its pages. */
function looking(
  text: string,
  work: (page: Page, desk: Desk) => Promise<void>,
  options: object = desktop,
): Promise<void> {
  return withPreview(text, (desk) =>
    withPage(desk.url, options, async (page) => {
      await settled(page)
      await work(page, desk)
    }),
  )
}

async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body[data-state=ok] .sheet svg.drawing')
  await page.waitForFunction(() => /full|over/.test(document.querySelector('#facts')!.textContent!))
}

/** Do something, and wait until the page shows another text. */
function showing(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.querySelector('#pages')!.textContent!.includes(wanted), text)
}

suite('the page of the preview', (test) => {
  test.after(closeBrowser)
  const look = browserPath ? test : test.skip
  if (!browserPath) console.log('no browser is installed: the tests of the preview’s page are skipped')

  look('pages are drawn, counted and named, and only those that changed are replaced', () =>
    looking(resumeText(), async (page, { path, builds }) => {
      assert.is(await page.locator('.sheet').count(), builds[0]!.pages)
      assert.match((await page.textContent('#facts'))!, /^2 pages, the last \d+ % full · \d+ ms$/)
      assert.is(await page.title(), 'resume.md · 2 pages')
      assert.match((await page.getAttribute('#icon', 'href'))!, /ok\.svg/)
      await page.evaluate(() => {
        for (const run of document.querySelectorAll('.drawing .piece')) Object.assign(run, { seen: true })
      })
      writeFileSync(path, resumeText().replace('Go, Python, SQL', 'Go, Python, Erlang'))
      await showing(page, 'Erlang')
      assert.equal(
        await page.$$eval('.drawing .piece', (runs) =>
          runs.filter((run) => !('seen' in run) || run.textContent!.includes('Erlang')).map((run) => run.textContent),
        ),
        ['Go, Python, Erlang'],
      )
    }),
  )

  look('letters have ink: what is drawn is not empty', () =>
    looking(resumeText(2), async (page) => {
      const ink = await page.$eval('.drawing .piece path', (path) => (path as SVGGraphicsElement).getBBox().width)
      assert.ok(ink > 0)
    }),
  )

  look('zoom and scroll position outlast an update', () =>
    looking(resumeText(), async (page, { path }) => {
      await page.selectOption('#zoom', '1.5')
      await page.$eval('#stage', (stage) => stage.scrollTo(40, 700))
      const place = () =>
        page.$eval('#stage', ({ scrollTop, scrollLeft }) => ({ scrollTop, scrollLeft: Math.round(scrollLeft) }))
      const before = await place()
      assert.is(before.scrollTop, 700)
      writeFileSync(path, resumeText().replace('147 services', '147 machines'))
      await showing(page, 'machines')
      await page.waitForTimeout(60)
      assert.equal(await place(), before)
      assert.is(await page.inputValue('#zoom'), '1.5')
      await page.reload()
      await settled(page)
      assert.is(await page.inputValue('#zoom'), '1.5', 'remembered by the window')
    }),
  )

  look('zoom by keys, by Ctrl and wheel, to the width and to the page', () =>
    looking(resumeText(), async (page) => {
      const width = () => page.$eval('.sheet', (sheet) => sheet.getBoundingClientRect().width)
      await page.keyboard.press('1')
      assert.ok(Math.abs((await width()) - 596 * (4 / 3)) < 1)
      await page.keyboard.press('+')
      assert.ok((await width()) > 800)
      await page.keyboard.press('w')
      assert.ok((await width()) > 1200)
      await page.keyboard.press('f')
      const sheet = await page.$eval('.sheet', (figure) => figure.getBoundingClientRect().height)
      assert.ok(sheet < 860)
      const before = await width()
      await page.mouse.move(640, 400)
      await page.keyboard.down('Control')
      await page.mouse.wheel(0, -120)
      await page.keyboard.up('Control')
      await page.waitForFunction((old) => document.querySelector('.sheet')!.getBoundingClientRect().width > old, before)
    }),
  )

  look('an error: the last good pages stay, the panel tells line and frame, and goes with the fault', () =>
    looking(`---\npaper: a4\n---\n${resumeText(2)}`, async (page, { path }) => {
      writeFileSync(path, `---\npaper: a9\n---\n${resumeText(2)}`)
      await page.waitForSelector('#messages .error')
      assert.match((await page.textContent('#messages'))!, /1 error.*last version.*resume\.md:2:8.*a9/s)
      assert.is(await page.textContent('.frame mark'), 'a9')
      assert.is(await page.locator('.sheet svg.drawing').count(), 1)
      assert.match(await page.title(), /1 error/)
      assert.match((await page.getAttribute('#icon', 'href'))!, /error\.svg/)
      writeFileSync(path, `---\npaper: a5\n---\n${resumeText(2)}`)
      await page.waitForSelector('#messages', { state: 'hidden' })
      await page.waitForSelector('body[data-state=ok]')
    }),
  )

  look('a file that is gone is said so, and its return is seen', () =>
    looking(resumeText(2), async (page, { path }) => {
      rmSync(path)
      await page.waitForSelector('#messages .error')
      assert.match((await page.textContent('#messages'))!, /There is no file/)
      assert.is(await page.locator('.drawing').count(), 1)
      writeFileSync(path, resumeText(3))
      await showing(page, 'Engineer 3')
      await page.waitForSelector('#messages', { state: 'hidden' })
    }),
  )

  look('a click opens the line in the editor, shows it and copies it', () =>
    looking(resumeText(2), async (page, { path }) => {
      await page.evaluate(() => {
        addEventListener('click', (event) => {
          const link = (event.target as Element).closest('a')
          if (!link?.href.startsWith('vscode:')) return
          document.body.dataset.opened = link.href
          event.preventDefault()
        })
      })
      for (const [text, source] of [
        ['Wrote about it, with numbers.', '- Wrote about it, with numbers.'],
        ['Mira Halloran', '# Mira Halloran'],
        ['Go, Python, SQL', 'Go, Python, SQL'],
      ] as const) {
        await page.locator('.drawing text', { hasText: text }).first().click({ force: true })
        const line = resumeText(2).split('\n').indexOf(source) + 1
        await page.waitForFunction((wanted) => document.body.dataset.opened?.endsWith(wanted), `:${line}:1`)
        assert.match((await page.textContent('#toast'))!, new RegExp(`resume\\.md:${line} copied`))
        assert.is(await page.evaluate(() => navigator.clipboard.readText()), `resume.md:${line}`)
        assert.is(await page.evaluate(() => document.body.dataset.opened), `vscode://file${path}:${line}:1`)
      }
    }),
  )

  look('blocks can be walked through and opened by keys alone', () =>
    looking(resumeText(2), async (page) => {
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      assert.is(await page.locator('.chosen').count(), 1)
      assert.match((await page.textContent('#announcer'))!, /Line 3: Platform Engineer/)
      await page.keyboard.press('Enter')
      await page.waitForSelector('#toast:not([hidden])')
      assert.match((await page.textContent('#toast'))!, /resume\.md:3/)
      await page.keyboard.press('Escape')
      assert.is(await page.locator('.chosen').count(), 0)
    }),
  )

  look('the block edited last is marked and scrolled to, unless that is switched off', () =>
    looking(resumeText(), async (page, { path }) => {
      await page.selectOption('#zoom', '1.5')
      writeFileSync(path, resumeText().replace('Go, Python, SQL', 'Go, Python, Erlang'))
      await page.waitForSelector('.edited')
      await page.waitForFunction(() => {
        const { top, bottom } = document.querySelector('.edited')!.getBoundingClientRect()
        return top > 0 && bottom < innerHeight
      })
      // In one look: the page may still be on its way.
      const [mark, text] = await page.evaluate(() => {
        const run = [...document.querySelectorAll('.drawing text')].find((one) => one.textContent!.includes('Erlang'))!
        return [document.querySelector('.edited')!.getBoundingClientRect(), run.getBoundingClientRect()] as const
      })
      assert.ok(mark.left <= text.left && mark.right >= text.right && mark.top <= text.top + 6)
      assert.ok(mark.height < 60, 'the mark is of one block')
      await page.keyboard.press('?')
      await page.uncheck('#follow')
      await page.keyboard.press('Escape')
      assert.is(await page.locator('.edited').count(), 0)
      await page.$eval('#stage', (stage) => stage.scrollTo(0, 0))
      writeFileSync(path, resumeText().replace('Go, Python, SQL', 'Go, Python, Prolog'))
      await showing(page, 'Prolog')
      await page.waitForTimeout(150)
      assert.is(await page.locator('.edited').count(), 0)
      assert.is(await page.$eval('#stage', (stage) => stage.scrollTop), 0)
    }),
  )

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

  look('several windows show the same; a window that loses the server finds it again', () =>
    withPreview(resumeText(2), async ({ url, path, served }) => {
      await withPage(url, desktop, async (one) => {
        await settled(one)
        await withPage(url, desktop, async (other) => {
          await settled(other)
          assert.is(served.preview.windows, 2)
          writeFileSync(path, resumeText(3))
          await Promise.all([showing(one, 'Engineer 3'), showing(other, 'Engineer 3')])
        })
        const { port } = served.preview
        await served.close()
        await one.waitForSelector('body[data-state=away]')
        assert.match(await one.title(), /Reconnecting/)
        await withPreview(resumeText(4), () => showing(one, 'Engineer 4').then(() => {}), { port })
      })
    }),
  )

  look('a phone: everything is there and nothing is wider than the window', () =>
    looking(
      resumeText(2),
      async (page) => {
        assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 390)
        const sheet = (await page.locator('.sheet').first().boundingBox())!
        assert.ok(sheet.width <= 390 && sheet.width > 340)
        for (const id of ['look', 'zoom', 'read', 'download', 'help']) {
          const box = (await page.locator(`#${id}`).boundingBox())!
          assert.ok(box.x >= 0 && box.x + box.width <= 390, id)
          assert.ok(box.height >= 38, `${id} can be hit with a thumb`)
        }
        await page.click('#look summary')
        const options = (await page.locator('.sheet-of-options').boundingBox())!
        assert.ok(options.x >= 0 && options.x + options.width <= 390)
      },
      phone,
    ),
  )

  look('dark surroundings by the system’s setting; the paper stays white', () =>
    looking(
      resumeText(2),
      async (page) => {
        const ground = (selector: string) =>
          page.$eval(selector, (element) => getComputedStyle(element).backgroundColor)
        assert.is(await ground('body'), 'rgb(23, 25, 29)')
        assert.is(await ground('.sheet'), 'rgb(255, 255, 255)')
      },
      { ...desktop, colorScheme: 'dark' },
    ),
  )

  look('all that can be clicked has a name and can be reached with Tab', () =>
    looking(resumeText(2), async (page) => {
      const nameless = await page.$$eval('button, a[href], select, input, summary', (controls) =>
        controls
          .filter((control) => control.checkVisibility() && !control.closest('.drawing'))
          .filter((control) => {
            const label = (control as HTMLInputElement).labels?.[0]?.textContent
            return !(control.getAttribute('aria-label') || control.textContent?.trim() || label)
          })
          .map((control) => control.outerHTML),
      )
      assert.equal(nameless, [])
      const reached = new Set<string>()
      for (let step = 0; step < 14; step++) {
        await page.keyboard.press('Tab')
        reached.add(await page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName || ''))
      }
      for (const id of ['zoom-out', 'zoom', 'zoom-in', 'read', 'download', 'help', 'pages'])
        assert.ok(reached.has(id), id)
      assert.match((await page.getAttribute('.sheet', 'aria-label'))!, /Page 1 of 1/)
      assert.match(await page.locator('.sheet').first().ariaSnapshot(), /Mira Halloran/)
    }),
  )

  look('the page asks nobody but its own server', () =>
    withPreview(resumeText(2), ({ url }) =>
      withPage('about:blank', desktop, async (page) => {
        const asked: string[] = []
        page.on('request', (request) => asked.push(request.url()))
        await page.goto(url)
        await settled(page)
        assert.equal(
          asked.filter((address) => !address.startsWith(url)),
          [],
        )
      }),
    ),
  )
})
