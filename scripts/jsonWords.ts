/**
 * How much of each Markdown file of a folder arrives in its JSON Resume document, in the schema's own fields and with
 * `meta`; then the medians.
 *
 *   node --import tsx scripts/jsonWords.ts FOLDER [part of a file name …]
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonWords, median } from '../test/support/jsonWords.ts'

const [folder, ...parts] = process.argv.slice(2)
if (!folder) {
  console.error('usage: make json-words CORPUS=folder [ONLY=part-of-name]')
  process.exit(2)
}
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && (parts.length === 0 || parts.some((part) => name.includes(part))))
  .sort()
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`
const found = names.map((name) => ({ name, ...jsonWords(readFileSync(join(folder, name), 'utf8')) }))
for (const { name, words, standard, whole, missing } of found)
  console.log(
    `${name.padEnd(24)} ${String(words).padStart(5)} words  ${percent(standard)}  ${percent(whole)} with meta  ${missing.slice(0, 12).join(' ')}`,
  )
console.log(
  `${found.length} files, at the median ${percent(median(found.map(({ standard }) => standard)))} in standard fields,` +
    ` ${percent(median(found.map(({ whole }) => whole)))} with meta;` +
    ` lowest ${percent(Math.min(...found.map(({ standard }) => standard)))} and ${percent(Math.min(...found.map(({ whole }) => whole)))}`,
)
