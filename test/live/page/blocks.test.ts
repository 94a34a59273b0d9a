import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { looking, pageSuite, showing } from '../../support/page.ts'
import { resumeText } from '../../support/preview.ts'

/** Keeps links to the editor from being followed, and remembers the last. */
function catchOpened(page: Page): Promise<void> {
  return page.evaluate(() => {
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a')
      if (!link?.href.startsWith?.('vscode:')) return
      document.body.dataset.opened = link.href
      event.preventDefault()
    })
  })
}

/** Look for a phrase as Ctrl-F does. */
function find(page: Page, phrase: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    getSelection()!.removeAllRanges()
    return (window as Window & { find?(text: string, ...flags: boolean[]): boolean }).find!(wanted, true, false, true)
  }, phrase)
}

/** Click on the middle of a word, and expect the line of the file that holds it to be marked, around the word. */
async function clickOn(page: Page, path: string, word: string): Promise<void> {
  const lines = readFileSync(path, 'utf8').split('\n')
  const place = await page.evaluate((wanted) => {
    const letters = document.createTreeWalker(document.querySelector('.words')!, NodeFilter.SHOW_TEXT)
    for (let node = letters.nextNode(); node; node = letters.nextNode()) {
      const at = node.textContent!.indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const { left, top, width, height } = range.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }
    throw new Error(`${wanted} is not on the page`)
  }, word)
  const answer = page.waitForResponse((response) => response.url().includes('/line?'))
  await page.mouse.click(place.x, place.y)
  const { line } = (await (await answer).json()) as { line: number }
  assert.ok(lines[line - 1]?.includes(word), `${word} is not on line ${line}: ${lines[line - 1]}`)
  await page.locator('#opener', { hasText: new RegExp(`^${line}$`) }).waitFor()
  const around = await page.$$eval(
    '.chosen',
    (marks, { x, y }) =>
      marks.some((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect()
        return left < x && x < right && top < y && y < bottom
      }),
    place,
  )
  assert.ok(around, `the mark is around ${word}`)
}

pageSuite('blocks of the page', (look) => {
  look('text that is selected stays so over an edit elsewhere', () =>
    looking(resumeText(), async (page, { path }) => {
      await page.evaluate(() => {
        const run = [...document.querySelectorAll('.words text')].find(({ textContent }) =>
          textContent!.includes('Platform Engineer'),
        )!
        getSelection()!.selectAllChildren(run)
      })
      writeFileSync(path, resumeText().replace('## Experience', 'One line more.\n\n## Experience'))
      await showing(page, 'One line more.')
      await page.waitForTimeout(100)
      assert.is(await page.evaluate(() => String(getSelection())), 'Platform Engineer')
    }),
  )

  look('a click marks a block and starts no program; Ctrl and a click, Enter or the pencil open its line', () =>
    looking(resumeText(2), async (page, { path }) => {
      await catchOpened(page)
      const opened = () => page.evaluate(() => document.body.dataset.opened)
      const click = (text: string, options = {}) =>
        page
          .locator('.words text', { hasText: text })
          .first()
          .click({ force: true, ...options })
      const lineOf = (source: string) => resumeText(2).split('\n').indexOf(source) + 1
      for (const [text, source] of [
        ['Wrote about it, with numbers.', '- Wrote about it, with numbers.'],
        ['Mira Halloran', '# Mira Halloran'],
        ['Go, Python, SQL', 'Go, Python, SQL'],
      ] as const) {
        await click(text)
        await page.locator('#opener', { hasText: new RegExp(`^${lineOf(source)}$`) }).waitFor()
        assert.is(await page.locator('.chosen').count(), 1)
      }
      await click('Platform Engineer', { clickCount: 2, position: { x: 10, y: 8 } })
      assert.is(await page.evaluate(() => String(getSelection()).trim()), 'Platform')
      await page.evaluate(() => getSelection()!.removeAllRanges())
      await page.mouse.click(30, 500)
      assert.is(await page.locator('.chosen').count(), 0, 'beside the paper')
      assert.is(await opened(), undefined)
      assert.ok(await page.isHidden('#toast'))

      await click('Go, Python, SQL', { modifiers: ['Control'] })
      const line = lineOf('Go, Python, SQL')
      await page.waitForFunction((wanted) => document.body.dataset.opened?.endsWith(wanted), `:${line}:1`)
      assert.match((await page.textContent('#toast'))!, new RegExp(`resume\\.md:${line} copied`))
      assert.is(await page.evaluate(() => navigator.clipboard.readText()), `resume.md:${line}`)
      assert.is(await opened(), `vscode://file${path}:${line}:1`)
      await click('Mira Halloran')
      await page.click('#opener')
      await page.waitForFunction(() => document.body.dataset.opened?.endsWith(':1:1'))
    }),
  )

  look('a click on a word marks the line that holds it: in run-in lists, after hard breaks, in long paragraphs', () =>
    looking(
      `# Mira Halloran\n\nOne who builds what others stand on\nand keeps it quiet\nall night long.\n\n## Experience\n\n### Lead, Tidewater, 2019 – 2021\n\nTeam: four\\\nTools: many\\\nTeam again\n\n## Skills\n\n- Python\n- Haskell\n- Prolog\n- Fortran\n`,
      async (page, { path }) => {
        for (const word of [
          'others',
          'quiet',
          'night',
          'four',
          'many',
          'again',
          'Haskell',
          'Fortran',
          'Tidewater',
          '2021',
        ])
          await clickOn(page, path, word)
      },
    ),
  )

  look('a click on a word marks its line where lines go from right to left', () =>
    looking(
      '---\nlang: ar\n---\n\n# سارة منصور\n\n## الخبرة\n\n### مهندسة برمجيات | شركة الأمل | 2012 – 2016\n\n- قادت فريقًا من خمسة مهندسين في مشروع الدفع عبر الهاتف مع Kubernetes وقواعد البيانات الكبيرة للشركة.\n- بنت خدمة التقارير.\n\n## الشهادات\n\n- Kubernetes Administrator, The Linux House\n- Kubernetes Developer, The Linux House\n',
      async (page, { path }) => {
        for (const word of [
          'سارة',
          'الأمل',
          '2012',
          '2016',
          'خمسة',
          'الكبيرة',
          'التقارير',
          'Administrator',
          'Developer',
        ])
          await clickOn(page, path, word)
      },
    ),
  )

  look('the pencil stands in the margin and covers no word', () =>
    looking(resumeText(2), async (page) => {
      await page.locator('.words text', { hasText: '2024 – 2025' }).first().click({ force: true })
      const pencil = (await page.locator('#opener').boundingBox())!
      for (const text of await page.locator('.words text').all()) {
        const box = (await text.boundingBox())!
        assert.ok(box.x >= pencil.x + pencil.width, (await text.textContent())!)
      }
    }),
  )

  look('whole phrases are found and copied, across styles and lines; links have names', () =>
    looking(
      `# Mira Halloran\n\n[site](https://halloran.example) | mira@halloran.example\n\n## Work\n\n- Ran **4 million** mailboxes, see [*the* report](https://halloran.example/report), ${'and wrote about it '.repeat(6)}for two years.\n- Next.\n\n### Lead, Tidewater, 2019 – 2021\n\nText.\n`,
      async (page) => {
        await page.locator('.words text', { hasText: 'Next' }).waitFor()
        for (const phrase of ['4 million mailboxes, see the report, and', `${'and wrote about it '.repeat(6)}for two`])
          assert.ok(await find(page, phrase), phrase)
        assert.not.ok(await find(page, 'two years. • Next'), 'blocks are apart')
        await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#pages')!))
        const copied = await page.evaluate(() => String(getSelection()))
        assert.match(
          copied,
          /^Mira Halloran\nsite • mira@halloran\.example\nWork\n• Ran 4 million mailboxes, see the report, and /,
        )
        assert.match(copied, /for two years\.\n• Next\.\n/)
        const names = await page
          .getByRole('link')
          .filter({ hasNot: page.locator('svg') })
          .all()
        const told = await Promise.all(
          names.map(async (link) => [await link.textContent(), await link.getAttribute('href')]),
        )
        for (const link of [
          ['site', 'https://halloran.example'],
          ['mira@halloran.example', 'mailto:mira@halloran.example'],
          ['the report', 'https://halloran.example/report'],
        ])
          assert.ok(JSON.stringify(told).includes(JSON.stringify(link)), `${link} in ${JSON.stringify(told)}`)
      },
    ),
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
        const run = [...document.querySelectorAll('.words text')].find((one) => one.textContent!.includes('Erlang'))!
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
