import { writeFileSync } from 'node:fs'
import * as assert from 'uvu/assert'
import { looking, pageSuite, showing } from '../../support/page.ts'
import { resumeText } from '../../support/preview.ts'

pageSuite('blocks of the page', (look) => {
  look('text that is selected stays so over an edit elsewhere', () =>
    looking(resumeText(), async (page, { path }) => {
      await page.evaluate(() => {
        const run = [...document.querySelectorAll('.drawing text')].find(({ textContent }) =>
          textContent!.includes('Platform Engineer'),
        )!
        getSelection()!.selectAllChildren(run)
      })
      writeFileSync(path, resumeText().replace('## Experience', 'One line more.\n\n## Experience'))
      await showing(page, 'One line more.')
      assert.is(await page.evaluate(() => String(getSelection())), 'Platform Engineer')
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
      // Where the blocks stand is told soon after the first pages.
      while ((await page.locator('.chosen').count()) === 0) await page.keyboard.press('j', { delay: 50 })
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
})
