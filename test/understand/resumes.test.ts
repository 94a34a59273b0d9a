/** What is understood of whole résumés: a change shows as a change of a text, job by job. `GOLDEN=write` writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as assert from 'uvu/assert'
import { type Labelled, labelledIn, understood } from '../../scripts/understanding/resumes.ts'
import { foundIn } from '../../scripts/understanding/score.ts'
import { suite } from '../support/suite.ts'

const folder = fileURLToPath(new URL('../resumes', import.meta.url))

function byLanguage(resumes: readonly Labelled[]): Map<string, Labelled[]> {
  const groups = new Map<string, Labelled[]>()
  for (const resume of resumes) {
    const language = resume.name.replace(/^real-/, '').slice(0, 2)
    groups.set(language, [...(groups.get(language) ?? []), resume])
  }
  return groups
}

/** A résumé in short: its person, then a line for each job and degree. */
function told(resume: Labelled): string {
  const document = understood(resume)
  const { name = '?' } = (document.basics ?? {}) as { name?: string }
  const entries = foundIn(document).map(({ kind, role, organization, location, start, end }) => {
    const parts = [role || '?', organization ?? '?', location ?? '–', `${start ?? ''}–${end ?? ''}`]
    return `  ${kind === 'education' ? 'degree' : 'job'}: ${parts.join(' · ')}\n`
  })
  return `${resume.name}: ${name}\n${entries.join('')}`
}

suite('what is understood', (test) => {
  for (const [language, resumes] of byLanguage(labelledIn(`${folder}/fit`)))
    test(`of résumés in the language ${language}`, () => {
      const path = `${folder}/understood/${language}.txt`
      const text = resumes.map(told).join('\n')
      if (process.env.GOLDEN === 'write') writeFileSync(path, text)
      assert.fixture(text, readFileSync(path, 'utf8'))
    })
})
