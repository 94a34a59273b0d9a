/** What entries of a section have in common, and what words lean to. */
import { senses } from '../words.ts'

/** Whether jobs or degrees are told, and which of their two parts comes first where words do not tell. */
export interface Habit {
  kind: 'job' | 'study' | 'other'
  first: 'role' | 'organization'
}

/** How much more a text looks like a role than like an employer; in schools, a degree than a school. */
export function leaning(text: string, { kind }: Habit): number {
  const { role, degree, school, organization } = senses(text)
  if (kind === 'study') return degree * 2 + Math.min(1, role) - school * 3
  return role * 2 + degree * 0.5 - organization * 1.5 - school * 1.5
}
