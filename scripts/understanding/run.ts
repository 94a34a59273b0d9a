/** `make understanding`: precision, recall and F1 of what is understood, for each field and language. */

import { type Labelled, labelledIn, understood } from './resumes.ts'
import { count, counted, emptyTally, measure, type Tally, whole } from './score.ts'

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const worst = Number(process.argv.find((argument) => argument.startsWith('--worst='))?.slice(8) ?? 0)

for (const folder of folders) {
  const resumes = labelledIn(folder)
  if (resumes.length > 0) report(folder, resumes)
}

function report(folder: string, resumes: readonly Labelled[]): void {
  const total = emptyTally()
  const languages = new Map<string, Tally>()
  const each: Array<{ name: string; tally: Tally }> = []
  for (const resume of resumes) {
    const document = understood(resume)
    const language = resume.name.slice(0, 2)
    const own = emptyTally()
    if (!languages.has(language)) languages.set(language, emptyTally())
    for (const tally of [total, own, languages.get(language)!]) count(tally, resume.labels, document)
    each.push({ name: resume.name, tally: own })
  }
  console.log(`\n${folder}: ${resumes.length} résumés`)
  for (const field of counted) console.log(row(field, total[field]))
  console.log(row('all', whole(total)))
  console.log(
    [...languages]
      .sort()
      .map(([name, tally]) => `${name} ${measure(whole(tally)).f1.toFixed(2)}`)
      .join('  '),
  )
  each.sort((a, b) => measure(whole(a.tally)).f1 - measure(whole(b.tally)).f1)
  for (const { name, tally } of each.slice(0, worst)) console.log(row(`  ${name}`, whole(tally)))
}

function row(name: string, counts: Parameters<typeof measure>[0]): string {
  const { precision, recall, f1 } = measure(counts)
  const { right, wrong, missed } = counts
  return `${name.padEnd(14)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (${right} right, ${wrong} wrong, ${missed} missed)`
}
