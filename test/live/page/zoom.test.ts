import { writeFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { looking, pageSuite, phone, settled, showing } from '../../support/page.ts'
import { resumeText } from '../../support/preview.ts'

pageSuite('zoom of the page', (look) => {
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

  look('two fingers zoom about the point between them', () =>
    looking(
      resumeText(),
      async (page) => {
        const width = () => page.$eval('.sheet', (sheet) => sheet.getBoundingClientRect().width)
        const before = await width()
        const under = () =>
          page.evaluate(() => {
            const sheet = document.querySelector('.sheet')!.getBoundingClientRect()
            return [(195 - sheet.left) / sheet.width, (400 - sheet.top) / sheet.height]
          })
        const point = await under()
        const touch = await page.context().newCDPSession(page)
        const fingers = (apart: number) => [
          { x: 195 - apart, y: 400, id: 1 },
          { x: 195 + apart, y: 400, id: 2 },
        ]
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) })
        for (const apart of [50, 60, 70, 80])
          await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) })
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
        await page.waitForFunction((least) => document.querySelector('.sheet')!.clientWidth > least, before * 1.9)
        assert.ok(Math.abs((await width()) / before - 2) < 0.05, 'twice as far apart, twice as large')
        const [x, y] = await under()
        assert.ok(
          Math.abs(x! - point[0]!) < 0.02 && Math.abs(y! - point[1]!) < 0.02,
          'what was between them stays there',
        )
        assert.is(await page.evaluate(() => visualViewport!.scale), 1, 'the bar is not enlarged')
      },
      phone,
    ),
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
        await page.$eval('#facts', (facts) => {
          facts.textContent = '1.4 of 1 page, 22 lines over, and whatever else there may be to say · 6222 ms'
        })
        assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 390, 'however much there is to say')
        await page.click('#look summary')
        const options = (await page.locator('.sheet-of-options').boundingBox())!
        assert.ok(options.x >= 0 && options.x + options.width <= 390)
      },
      phone,
    ),
  )
})
