/** What may happen to a watched résumé, one strike each. */
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Browser } from 'playwright-core'

export interface Scene {
  top: string
  /** The folder of the résumé. */
  folder: string
  /** From 0 up to 1. */
  random(): number
  /** Where the preview is, and the process that serves it. */
  url: string
  pid: number
  serial: number
  /** Real windows on the page; missing where no browser is installed. */
  browser?: Browser
}

export interface Strike {
  strike(scene: Scene): void | Promise<void>
  /** It takes seconds. */
  long?: boolean
  /** Why this machine does not allow it. */
  impossible?(scene: Scene): string | undefined
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** What the text saved last holds, and no other. */
export const signOf = ({ serial }: Scene): string => `“${serial - 1}”`

const template = (size: number): string => `#import "/templates/classic.typ"
#let template(options) = classic.template(options + (size: ${size}pt))
`

function text(scene: Scene): string {
  const jobs = 1 + Math.floor(scene.random() * 12)
  const entries = Array.from(
    { length: jobs },
    (_, job) => `### Engineer ${job}, Tidewater, ${2024 - job} – ${2025 - job}\n\n- Ünit — “${scene.serial}” é\n`,
  )
  const own = scene.random() < 0.3 ? '---\ntemplate: ./own.typ\n---\n' : ''
  scene.serial++
  return `${own}# Mira Halloran\n\n![me](me.png)\n\n## Experience\n\n${entries.join('\n')}`
}

const path = (scene: Scene): string => join(scene.folder, 'resume.md')

/** Write into the folder, if it is there. */
function put({ folder }: Scene, name: string, content: string | Uint8Array): void {
  if (existsSync(folder)) writeFileSync(join(folder, name), content)
}

/** The processes that another one has started (Linux). */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

const noProc = (scene: Scene): string | undefined =>
  childrenOf(scene.pid).length > 0 ? undefined : 'the compiler’s process cannot be found here'

export const strikes: Readonly<Record<string, Strike>> = {
  /** Everything as it should be. */
  restore: {
    strike(scene) {
      const moved = join(scene.top, 'elsewhere')
      if (existsSync(moved) && !existsSync(scene.folder)) renameSync(moved, scene.folder)
      mkdirSync(scene.folder, { recursive: true })
      chmodSync(scene.folder, 0o755)
      if (existsSync(path(scene))) chmodSync(path(scene), 0o644)
      for (const name of readdirSync(join(scene.top, 'out')).filter((file) => file === 'ballast'))
        rmSync(join(scene.top, 'out', name))
      writeFileSync(join(scene.folder, 'own.typ'), template(10))
      writeFileSync(join(scene.folder, 'me.png'), picture)
    },
  },
  save: {
    strike(scene) {
      strikes.restore!.strike(scene)
      writeFileSync(path(scene), text(scene))
    },
  },
  'save by rename': {
    strike(scene) {
      strikes.restore!.strike(scene)
      const draft = join(scene.folder, `.resume.md.${scene.serial}`)
      writeFileSync(draft, text(scene))
      renameSync(draft, path(scene))
    },
  },
  burst: {
    async strike(scene) {
      strikes.restore!.strike(scene)
      for (let save = 0; save < 8; save++) {
        writeFileSync(path(scene), text(scene))
        await delay(scene.random() * 30)
      }
    },
  },
  'slow save': {
    async strike(scene) {
      strikes.restore!.strike(scene)
      const content = text(scene)
      writeFileSync(path(scene), content.slice(0, content.length / 2))
      await delay(scene.random() * 120)
      appendFileSync(path(scene), content.slice(content.length / 2))
    },
  },
  truncate: {
    strike(scene) {
      if (existsSync(path(scene))) truncateSync(path(scene), Math.floor(scene.random() * 80))
    },
  },
  empty: { strike: (scene) => put(scene, 'resume.md', '') },
  delete: { strike: (scene) => rmSync(path(scene), { force: true }) },
  'move the folder': {
    strike(scene) {
      const moved = join(scene.top, 'elsewhere')
      if (existsSync(scene.folder) && !existsSync(moved)) renameSync(scene.folder, moved)
    },
  },
  'no permission': {
    strike(scene) {
      if (existsSync(path(scene))) chmodSync(path(scene), 0o000)
    },
  },
  'edit the template': {
    strike(scene) {
      put(scene, 'own.typ', template(8 + Math.floor(scene.random() * 4)))
    },
  },
  'break the template': {
    strike: (scene) => put(scene, 'own.typ', '#let template = ('),
  },
  'change the image': {
    strike: (scene) => put(scene, 'me.png', scene.random() < 0.5 ? picture : 'none'),
  },
  'paste a megabyte': {
    long: true,
    strike: (scene) => put(scene, 'resume.md', `# A\n\n${'Lorem ipsum dolor sit amet. '.repeat(37_000)}`),
  },
  'not UTF-8': {
    strike: (scene) => put(scene, 'resume.md', Buffer.from([0x23, 0x20, 0xc3, 0x28, 0xff])),
  },
  'a clock that jumps': {
    strike(scene) {
      if (!existsSync(path(scene))) return
      const far = new Date(scene.random() < 0.5 ? 0 : '2099-01-01')
      writeFileSync(path(scene), text(scene))
      utimesSync(path(scene), far, far)
    },
  },
  'kill the compiler': {
    impossible: noProc,
    strike(scene) {
      for (const pid of childrenOf(scene.pid)) process.kill(pid, 'SIGKILL')
    },
  },
  'hang the compiler': {
    long: true,
    impossible: noProc,
    async strike(scene) {
      for (const pid of childrenOf(scene.pid)) process.kill(pid, 'SIGSTOP')
      strikes.save!.strike(scene)
      await delay(500)
    },
  },
  'fill the disk': {
    long: true,
    impossible: (scene) => (existsSync(join(scene.top, 'out', '.no-limit')) ? 'no small disk' : undefined),
    async strike(scene) {
      spawnSync('dd', ['if=/dev/zero', `of=${join(scene.top, 'out', 'ballast')}`, 'bs=64k'])
      put(scene, 'resume.md', text(scene))
      await delay(300)
    },
  },
  'open windows': {
    async strike(scene) {
      const windows = Array.from({ length: 3 }, () => new AbortController())
      for (const { signal } of windows) void fetch(`${scene.url}events`, { signal }).catch(() => {})
      await delay(scene.random() * 200)
      for (const window of windows) window.abort()
    },
  },
  'open browser windows': {
    long: true,
    impossible: ({ browser }) => (browser ? undefined : 'no browser is installed'),
    async strike({ browser, url, random }) {
      const windows = await Promise.all(
        Array.from({ length: 2 }, async () => {
          const page = await browser!.newPage()
          await page.goto(url).catch(() => {})
          return page
        }),
      )
      await delay(random() * 400)
      if (random() < 0.4) await windows[0]!.reload().catch(() => {})
      await Promise.all(windows.map((page) => page.close()))
    },
  },
  'try a look on': {
    async strike(scene) {
      const look = { paper: scene.random() < 0.5 ? 'a5' : undefined }
      const headers = { 'Content-Type': 'application/json', Origin: scene.url.slice(0, -1) }
      await fetch(`${scene.url}look`, { method: 'POST', headers, body: JSON.stringify(look) }).catch(() => {})
    },
  },
}
