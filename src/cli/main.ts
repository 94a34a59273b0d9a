import { readFileSync, writeFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { buildFile } from '../build.ts'
import { createEngine } from '../compile/engine.ts'

const path = process.argv.slice(2).find((word) => word.endsWith('.md')) ?? 'resume.md'
const file = new VFile({ path, value: readFileSync(path) })
const { compiled } = await buildFile(file, createEngine())
console.log(file.messages, compiled.diagnostics, compiled.pages)
if (compiled.pdf) writeFileSync('/tmp/o.pdf', compiled.pdf)
