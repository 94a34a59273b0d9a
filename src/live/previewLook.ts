/** What a window wants to try on, checked. */
import { lookNames } from '../compile/templates.ts'
import { parseColour } from '../resume/colours.ts'
import { paperNames } from '../resume/optionTypes.ts'
import type { Look } from './protocol.ts'

/** The parts of a wish that can be granted; all else is left out. */
export function lookOf(wish: unknown): Look {
  const { template, paper, accent } = (typeof wish === 'object' && wish !== null ? wish : {}) as Record<string, unknown>
  const look: Look = {}
  if (typeof template === 'string' && lookNames().includes(template)) look.template = template
  if ((paperNames as readonly unknown[]).includes(paper)) look.paper = paper as string
  if (typeof accent === 'string' && parseColour(accent)) look.accent = parseColour(accent)!
  return look
}
