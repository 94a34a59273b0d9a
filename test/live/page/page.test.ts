import { rmSync, writeFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as assert from 'uvu/assert'
import { withPage } from '../../support/browser.ts'
import { desktop, looking, pageSuite, settled, showing } from '../../support/page.ts'
import { resumeText, withPreview } from '../../support/preview.ts'

pageSuite('the page of the preview', (look) => {
  look('pages are drawn, counted and named, and only those that changed are replaced', () =>
    looking(resumeText(), async (page, { path, builds }) => {
      assert.is(await page.locator('.sheet').count(), builds[0]!.pages)
      assert.match((await page.textContent('#facts'))!, /^2 pages, the last \d+ % full · \d+ ms$/)
      assert.is(await page.title(), 'resume.md · 2 pages')
      assert.match((await page.getAttribute('#icon', 'href'))!, /ok\.svg/)
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.drawing .piece, .words > *')) Object.assign(one, { seen: true })
      })
      writeFileSync(path, resumeText().replace('Go, Python, SQL', 'Go, Python, Erlang'))
      await showing(page, 'Erlang')
      const fresh = (selector: string) =>
        page.$$eval(selector, (found) => found.filter((one) => !('seen' in one)).map((one) => one.textContent))
      assert.is((await fresh('.drawing .piece')).length, 1)
      assert.equal(await fresh('.words > *'), ['Go, Python, Erlang'])
    }),
  )

  look('letters have ink: what is drawn is not empty', () =>
    looking(resumeText(2), async (page) => {
      const ink = await page.$eval('.drawing .piece path', (path) => (path as SVGGraphicsElement).getBBox().width)
      assert.ok(ink > 0)
    }),
  )

  look('more pages than wished for: how many there are, and how many lines are over', () =>
    looking(`---\npages: 1\n---\n${resumeText()}`, async (page, { path }) => {
      assert.match((await page.textContent('#facts'))!, /^1\.\d of 1 page, \d+ lines over · \d+ ms$/)
      assert.is(await page.locator('.sheet').count(), 2)
      const over = /(\d+) lines over/.exec((await page.textContent('#facts'))!)![1]
      assert.match((await page.textContent('#messages'))!, new RegExp(`${over} lines too long for 1 page`))
      writeFileSync(path, `---\npages: 1\n---\n${resumeText(10)}`)
      await page
        .locator('#facts')
        .filter({ hasText: /^1 page, \d+ % full/ })
        .waitFor()
      assert.is(await page.locator('.sheet').count(), 1, 'squeezed to fit, as the PDF is')
      assert.ok(await page.isHidden('#messages'))
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

  look('a file that was never built has no page yet, and does not wait without a word', () =>
    withPreview(`---\npaper: a9\n---\n${resumeText(2)}`, ({ url, path }) =>
      withPage(url, desktop, async (page) => {
        await page.waitForSelector('#messages .error')
        assert.match((await page.textContent('#messages'))!, /1 error There is no page yet\./)
        assert.match((await page.textContent('#empty'))!, 'There is no page yet.')
        assert.is(await page.locator('.sheet').count(), 0)
        writeFileSync(path, resumeText(2))
        await settled(page)
        assert.ok(await page.isHidden('#empty'))
      }),
    ),
  )

  look('a server that does not answer is told of, with what to type', () =>
    withPreview(resumeText(2), ({ url, path }) =>
      withPage('about:blank', desktop, async (page) => {
        await page.route('**/events', (route) => route.abort())
        await page.goto(url)
        await page.waitForSelector('#away')
        assert.match((await page.textContent('#away'))!, /mdcv does not answer\. If it has ended, type mdcv preview/)
        await page.unroute('**/events')
        await settled(page)
        assert.ok(await page.isHidden('#away'))
        assert.match((await page.textContent('#away-command'))!, path)
      }),
    ),
  )

  look('a server that is gone without a word is told of, though the browser goes on trying', () =>
    looking(resumeText(2), async (page) => {
      await page.addInitScript({
        content: `EventSource = class extends EventTarget {
          close() {}
          constructor() {
            super()
            setInterval(() => this.onerror?.(new Event('error')), 300)
          }
        }`,
      })
      await page.reload()
      await page.locator('#away', { hasText: 'mdcv does not answer.' }).waitFor({ timeout: 8000 })
    }),
  )

  look('a panel that an error opened closes with it; one that the reader opened stays', () =>
    looking(`---\npages: 1\n---\n${resumeText()}`, async (page, { path }) => {
      const open = () => page.$eval('#messages details', (details) => (details as HTMLDetailsElement).open)
      const write = (paper: string) => writeFileSync(path, `---\npages: 1\npaper: ${paper}\n---\n${resumeText()}`)
      const error = page.locator('#messages .error')
      assert.not.ok(await open(), 'a warning')
      write('a9')
      await error.waitFor()
      assert.ok(await open())
      write('us-letter')
      await error.waitFor({ state: 'detached' })
      assert.not.ok(await open())
      await page.click('#messages summary')
      assert.ok(await open())
      write('a9')
      await error.waitFor()
      await page.click('#messages summary')
      assert.not.ok(await open(), 'folded by the reader')
      write('a4')
      await error.waitFor({ state: 'detached' })
      assert.ok(await open(), 'as it was left')
    }),
  )

  look('keys scroll the pages at once, wherever the focus is', () =>
    looking(resumeText(), async (page) => {
      const top = () => page.$eval('#stage', (stage) => stage.scrollTop)
      await page.keyboard.press('PageDown')
      const one = await top()
      assert.ok(one > 400, 'without a click first')
      await page.keyboard.press('ArrowUp')
      assert.ok((await top()) < one)
      await page.keyboard.press('End')
      assert.ok((await top()) > one)
      await page.locator('#zoom-in').focus()
      await page.keyboard.press('Home')
      assert.is(await top(), 0)
      await page.keyboard.press('Space')
      assert.not.equal(await page.inputValue('#zoom'), 'auto', 'a space presses the button it stands on')
    }),
  )

  look('printed are the pages as they are, and nothing else', () =>
    looking(
      resumeText(),
      async (page, { builds }) => {
        await page.keyboard.press('m')
        await page.locator('.words text').first().click({ force: true })
        const printed = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise
        assert.is(printed.numPages, builds[0]!.pages)
        const [, , width, height] = (await printed.getPage(1)).view
        assert.ok(Math.abs(width! - 595.28) < 1 && Math.abs(height! - 841.89) < 1, `${width} × ${height}`)
      },
      { ...desktop, colorScheme: 'dark' },
    ),
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

  look('several windows show the same; a window is told that mdcv has ended, and finds it again', () =>
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
        assert.match(await one.title(), /^mdcv has ended · /)
        assert.is(await one.textContent('#facts'), 'mdcv has ended')
        assert.match((await one.textContent('#away'))!, `To go on, type mdcv preview ${path}`)
        const again = async (): Promise<void> => {
          await showing(one, 'Engineer 4')
          assert.ok(await one.isHidden('#away'))
        }
        await withPreview(resumeText(4), again, { port })
      })
    }),
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
          .filter((control) => control.checkVisibility())
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
