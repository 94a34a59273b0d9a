/** The licences of the packages whose code a bundle holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The names, versions and licence texts of all packages in some bundles, as one text.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles what esbuild tells of each bundle
 * @returns {string}
 */
export function thirdParty(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs))
  const folders = new Set(inputs.map(packageFolderOf).filter((folder) => folder !== undefined))
  const entries = [...folders].sort().map(entryOf)
  return `The programs in this folder hold code of these packages.\n\n${entries.join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** `node_modules/@scope/name` of a path below it; of packages inside packages the inner one. */
function packageFolderOf(path) {
  return /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]
}

function entryOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e(?:\.\w+)?$/i.test(candidate))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : licenceInReadme(folder)
  if (!license || !text) throw new Error(`${name} ships without its licence: its code cannot be bundled`)
  return `${name} ${version}, ${license}\n\n${text}\n`
}

function licenceInReadme(folder) {
  const file = readdirSync(folder).find((candidate) => /^readme(?:\.\w+)?$/i.test(candidate))
  return file && /^#+ licen[cs]e\s+([\s\S]+)/im.exec(readFileSync(join(folder, file), 'utf8'))?.[1].trim()
}
