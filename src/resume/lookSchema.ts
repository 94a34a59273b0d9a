/** Checks and normalises what authors choose of the options that a template declares. */
import * as v from 'valibot'
import { parseColour } from './colours.ts'
import type { Declared, LookType, LookValue } from './declared.ts'
import type { Length, Margins } from './optionTypes.ts'
import { type BadValue, checked, inPoints, length, plainName, sections, text, yesOrNo } from './schemaParts.ts'

/** The value of an option, checked; undefined where the author leaves it to the template. */
export function checkLook(
  declared: Declared,
  value: unknown,
): { value: LookValue | undefined } | { faults: BadValue[] } {
  if (value === 'auto' && declared.type !== 'text' && declared.type !== 'font') return { value: undefined }
  const found = checked(schemas[declared.type](declared), value)
  return 'faults' in found ? found : { value: { type: declared.type, value: found.value } as LookValue }
}

type Schema = v.GenericSchema<unknown, LookValue['value']>

const schemas: Readonly<Record<LookType, (declared: Declared) => Schema>> = {
  font: () => text('the name of a font family'),
  text: () => text('a text'),
  boolean: yesOrNo,
  length: () => length('a length from 0 to 20cm such as 4mm', 0, inPoints('20cm')) as Schema,
  size,
  number,
  colour,
  margins,
  choice,
  sections,
}

const sizeExpected = 'a size from 6pt to 20pt such as 10pt'

function size(): Schema {
  return v.pipe(
    v.union(
      [
        v.pipe(v.number(), v.transform(String)),
        v.pipe(v.string(), v.regex(/^\s*(?:\d+(?:\.\d+)?|\.\d+)\s*(?:mm|cm|in|pt)?\s*$/, sizeExpected)),
      ],
      sizeExpected,
    ),
    v.transform((text) => (/[a-z]/.test(text) ? text : `${text.trim()}pt`)),
    length(sizeExpected, 6, 20),
  )
}

function number({ least = 0, most = 1000, default: usual }: Declared): Schema {
  const expected = `a number from ${least} to ${most}${typeof usual === 'number' ? ` such as ${usual}` : ''}`
  return v.pipe(
    v.union([v.number(), v.pipe(v.string(), v.regex(/^\s*\d+(?:\.\d+)?\s*$/, expected))], expected),
    v.transform(Number),
    v.check((value) => value >= least && value <= most, expected),
  )
}

function colour(): Schema {
  const expected = 'a colour such as #0b5394, #05a or darkblue'
  return v.pipe(
    v.string(expected),
    v.check((text) => parseColour(text) !== undefined, expected),
    v.transform((text) => parseColour(text)!),
  )
}

function choice({ of = [] }: Declared): Schema {
  const expected = of.length < 3 ? of.join(' or ') : `one of ${of.join(', ')}`
  return v.pipe(v.string(expected), v.transform(plainName), v.picklist(of, expected))
}

const lengthOfMargin = 'a length from 0 to 6cm such as 2cm, 20mm, 0.8in or 56pt'
const marginsExpected = `${lengthOfMargin}, or such lengths for x, y, top, bottom, left, right`

function margins(): Schema {
  const side = (): v.GenericSchema<string, Length> => length(lengthOfMargin, 0, inPoints('6cm'))
  const all = v.pipe(
    side(),
    v.transform((every): Margins => ({ top: every, right: every, bottom: every, left: every })),
  )
  const names = ['x', 'y', 'top', 'bottom', 'left', 'right'] as const
  const entries = Object.fromEntries(names.map((name) => [name, v.optional(side())])) as Record<
    (typeof names)[number],
    v.OptionalSchema<v.GenericSchema<string, Length>, undefined>
  >
  const sides = v.pipe(
    // Unlike a strict object this tells of every key too many.
    v.objectWithRest(entries, v.never(marginsExpected), marginsExpected),
    v.transform(({ x, y, top = y, bottom = y, left = x, right = x }): Margins => {
      const given = Object.entries({ top, right, bottom, left }).filter(([, side]) => side !== undefined)
      return Object.fromEntries(given)
    }),
  )
  return v.union([all, sides], marginsExpected)
}
