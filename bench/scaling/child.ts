/** Builds one kind of input at doubled lengths and prints a line of JSON for each: `child.ts NAME`. */
import { VFile } from 'vfile'
import { buildFile } from '../../src/build.ts'
import { inputs } from './inputs.ts'

/** What one build took: milliseconds of processor time in all, of each step by the clock, and bytes at the most beyond those of a small one. */
export interface Sample {
  length: number
  cpu: number
  took: Record<string, number>
  memory: number
  said: string[]
}

const [name = '', longest = '65536'] = process.argv.slice(2)
const make = inputs[name]!
await build('# Ada\n\n## Experience\n\n### Analyst\n\n1842 – 1843\n')
const usual = process.resourceUsage().maxRSS
for (let length = 2048; length <= Number(longest); length *= 2) {
  const text = make(length)
  const before = process.cpuUsage()
  const { took, file } = await build(text)
  const { user, system } = process.cpuUsage(before)
  const said = [...new Set(file.messages.map(({ ruleId }) => `${ruleId}`))]
  const sample: Sample = {
    length: text.length,
    cpu: (user + system) / 1000,
    took,
    memory: (process.resourceUsage().maxRSS - usual) * 1024,
    said,
  }
  process.stdout.write(`${JSON.stringify(sample)}\n`)
}

async function build(value: string): ReturnType<typeof buildFile> {
  return buildFile(new VFile({ path: '/nonexistent/resume.md', value }))
}
