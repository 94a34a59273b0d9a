/** Real windows in a storm: one stays open all through it, others come and go. */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

export interface SteadyWindow {
  /** What went wrong in it; at the end it must show this text. */
  faults(text: string): Promise<string[]>
}

const places = [process.env.MDCV_BROWSER, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
/** Milliseconds until the last content must be on the page. */
const patience = 30_000

/** A browser, where one is installed. */
export async function startBrowser(): Promise<Browser | undefined> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path))
  return executablePath === undefined ? undefined : chromium.launch({ executablePath, args: flags })
}

/** Open a window that stays. */
export async function openSteadyWindow(browser: Browser, url: string): Promise<SteadyWindow> {
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`a window: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/net::ERR|Failed to load/.test(message.text()))
      faults.push(`a window: ${message.text()}`)
  })
  await page.goto(url)
  return {
    async faults(text) {
      const shown = page.locator('body[data-state=ok] #pages').filter({ hasText: text })
      await shown.waitFor({ timeout: patience }).catch(async () => {
        const seen = `${await page.title()}: ${(await page.textContent('#pages'))?.slice(0, 300)}`
        faults.push(`the window that stayed open does not show ${text}, but ${seen}`)
      })
      return faults
    },
  }
}
