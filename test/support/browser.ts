/** A real browser for tests of the preview's page, where the machine has one. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; undefined where there is none. */
export const browserPath: string | undefined = [process.env.MDCV_BROWSER, ...places].find(
  (path) => path !== undefined && existsSync(path),
)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let launched: Promise<Browser> | undefined

/** The browser of this test run; a new one when it has died. */
async function browser(): Promise<Browser> {
  if (launched && !(await launched).isConnected()) launched = undefined
  launched ??= chromium.launch({ executablePath: browserPath!, args: flags })
  return launched
}

export async function closeBrowser(): Promise<void> {
  const running = launched
  launched = undefined
  await (await running)?.close()
}

/** Work with a page that shows a URL; faults on the page, a breach of its policy among them, fail the test. */
export async function withPage<T>(
  url: string,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await (await browser()).newContext(options)
  const faults: string[] = []
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' && !/net::ERR|Failed to load resource|vscode:/.test(message.text()))
        faults.push(message.text())
    })
    await page.goto(url)
    const result = await work(page)
    if (faults.length > 0) throw new Error(`The page has faults: ${faults.join('; ')}`)
    return result
  } finally {
    await context.close()
  }
}
