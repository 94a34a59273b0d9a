/** The files of the preview's page, as the build leaves them in `dist/page`. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../compile/folders.ts'
import type { Answer } from './server.ts'

const folder = join(packageFolder, 'dist', 'page')
const types: Readonly<Record<string, { file: string; type: string }>> = {
  '/': { file: 'index.html', type: 'text/html' },
  '/page.js': { file: 'page.js', type: 'text/javascript' },
  '/page.css': { file: 'page.css', type: 'text/css' },
  '/icons/ok.svg': { file: 'ok.svg', type: 'image/svg+xml' },
  '/icons/building.svg': { file: 'building.svg', type: 'image/svg+xml' },
  '/icons/error.svg': { file: 'error.svg', type: 'image/svg+xml' },
}

let cache: Map<string, Answer> | undefined
let version = ''

/** A file of the page by its path, with the version of all of them. */
export function assetsOf(path: string): (Answer & { version: string }) | undefined {
  cache ??= load()
  const answer = cache.get(path)
  return answer && { ...answer, version }
}

function load(): Map<string, Answer> {
  const hash = createHash('sha1')
  const files = Object.entries(types).map(([path, { file, type }]): [string, Answer] => {
    const body = readFileSync(join(folder, file))
    hash.update(body)
    return [path, { type, body }]
  })
  version = hash.digest('base64url').slice(0, 12)
  return new Map(files)
}
