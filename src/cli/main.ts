import { readFileSync, writeFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { buildFile } from '../build.ts'

const path = process.argv.slice(2).find((word) => word.endsWith('.md')) ?? 'resume.md'
const file = new VFile({ path, value: readFileSync(path) })
const built = await buildFile(file)
console.log(String(file.messages), built.pages)
if (built.pdf) writeFileSync('/tmp/o.pdf', built.pdf)
