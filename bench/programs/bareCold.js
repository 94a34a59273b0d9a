/** bareCold.js IN.typ OUT.pdf: one compile with the bare binding. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createBare } from './bare.js'

const [source, target] = process.argv.slice(2)
writeFileSync(target, createBare().compile(readFileSync(source, 'utf8')))
