/**
 * Starts the command line, `program.js` beside this file, with the code V8 made of it at an earlier start.
 *
 * Half the time of a build is V8 compiling the program. What it compiled is kept beside the program, for this version
 * of Node, as Python keeps its `__pycache__`; where nothing can be written there, every start compiles anew.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

/** Most expressions are used a few times in one build: compiling them well takes longer than it saves. */
const forOneBuild =
  '--semi-space-growth-factor=16 --regexp-tier-up-ticks=100 --no-regexp-optimization --no-regexp-peephole-optimization'
/** In one build V8's best code takes longer to make than it saves. Each version of Node has its own name for when it is made. */
const rarelyBest: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000 --invocation-count-for-maglev=4000',
}
/** What lives long keeps little of what it has done with. */
const forHours = '--heap-growing-percent=20'

const lasts = process.argv.some((word) => /^(?:watch|preview|-[a-z]*w[a-z]*|--watch|--preview)$/.test(word))
const [version] = process.versions.node.split('.') as [string]
setFlagsFromString(lasts ? forHours : `${forOneBuild} ${rarelyBest[version] ?? ''}`)

const path = join(__dirname, 'program.js')
const { mtimeMs, size } = statSync(path)
// Code made under other flags is refused, and what one command compiles is not what a build needs.
const aside = /^(?:explain|init|templates)$/.test(process.argv[2] ?? '')
const kind = lasts ? 'long' : aside ? 'aside' : 'short'
const kept = join(__dirname, `program-${kind}-${process.version}-${process.arch}-${Math.trunc(mtimeMs)}-${size}.cache`)

const cachedData = read(kept)
const script = new Script(`(function (require, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`, {
  filename: path,
  cachedData,
})
if (!cachedData || script.cachedDataRejected) process.once('exit', keep)
script.runInThisContext()(createRequire(path), path, __dirname)

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** At the end, when what a command uses has been compiled. */
function keep(): void {
  const draft = `${kept}.${process.pid}`
  try {
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, kept)
  } catch {
    // A folder that is not ours to write in: the next start takes as long as this one.
  }
}
