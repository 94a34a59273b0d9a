/** bareWatch.js IN.typ OUT.pdf: a watch of the folder and the bare binding. */
import { readFileSync, renameSync, watch, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createBare } from './bare.js'

const [source, target] = process.argv.slice(2)
const bare = createBare()

function build() {
  const text = readFileSync(source, 'utf8')
  if (text === '') return
  let pdf
  try {
    pdf = bare.compile(text)
  } catch {
    // Read in the midst of a save: the next event tells of the rest.
    return
  }
  writeFileSync(`${target}~`, pdf)
  renameSync(`${target}~`, target)
  setImmediate(bare.tidy)
}

build()
watch(dirname(source), (_, name) => name === basename(source) && build())
console.log('ready')
