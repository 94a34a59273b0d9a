/** Work with the page of the preview in a real browser. */
import type { Page } from 'playwright-core'
import { browserPath, closeBrowser, withPage } from './browser.ts'
import { type Desk, withPreview } from './preview.ts'
import { suite } from './suite.ts'

export const desktop: object = {
  viewport: { width: 1280, height: 860 },
  permissions: ['clipboard-read', 'clipboard-write'],
}
export const phone: object = {
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
}

/** Serve a résumé and look at it in a browser; the page is handed over when it shows its pages. */
export function looking(
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

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('body[data-state=ok] .sheet svg.drawing')
  await page
    .locator('#facts')
    .filter({ hasText: /full|over/ })
    .waitFor()
}

/** Do something, and wait until the page shows another text. */
export function showing(page: Page, text: string): Promise<unknown> {
  return page.locator('#pages').filter({ hasText: text }).waitFor()
}

type Look = Parameters<Parameters<typeof suite>[1]>[0]

/** Tests that need a browser; skipped, and said so, where none is installed. */
export function pageSuite(name: string, tests: (look: Look | Look['skip']) => void): void {
  suite(name, (test) => {
    test.after(closeBrowser)
    if (!browserPath) console.log(`no browser is installed: the tests of ${name} are skipped`)
    tests(browserPath ? test : test.skip)
  })
}
