/** The JSON Schema of the options: what `schema/mdcv.schema.json` must hold. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { catalogue } from '../src/compile/catalogue.ts'
import type { Declared, LookType } from '../src/resume/declared.ts'
import { optionHelp, optionsSchema } from '../src/resume/optionSchema.ts'
import type { OptionName } from '../src/resume/options.ts'
import { lengthPattern } from '../src/resume/schemaParts.ts'

const options = toJsonSchema(optionsSchema, {
  typeMode: 'input',
  ignoreActions: ['check', 'trim', 'transform'],
})

/** An option as editors show it: its shape, what it does, what may be written. */
function described(name: OptionName, shape: JsonSchema): JsonSchema {
  const { enum: offered, ...help } = optionHelp[name]
  return { ...(offered ? { enum: offered } : shape), default: shape.default, ...help } as JsonSchema
}

/** The shapes of what templates declare. */
const shapes: Readonly<Record<LookType, (declared: Declared) => JsonSchema>> = {
  font: () => ({ type: 'string' }),
  text: () => ({ type: 'string' }),
  boolean: () => ({ type: 'boolean' }),
  length: () => ({ type: 'string', pattern: lengthPattern.source }),
  size: () => ({ anyOf: [{ type: 'number' }, { type: 'string', pattern: lengthPattern.source }] }),
  number: ({ least, most }) => ({ type: 'number', minimum: least, maximum: most }),
  colour: () => ({ type: 'string' }),
  margins: () => ({
    anyOf: [
      { type: 'string', pattern: lengthPattern.source },
      {
        type: 'object',
        properties: Object.fromEntries(
          ['x', 'y', 'top', 'bottom', 'left', 'right'].map((side) => [
            side,
            { type: 'string', pattern: lengthPattern.source },
          ]),
        ),
        additionalProperties: false,
      },
    ],
  }),
  choice: ({ of }) => ({ enum: [...of!] }),
  sections: () => ({ anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }),
}

/** What the templates declare, each option once: which templates have it, and its default where they agree. */
function lookProperties(): Record<string, JsonSchema> {
  const templates = catalogue()
  const names = new Set(templates.flatMap(({ declared }) => Object.keys(declared)))
  return Object.fromEntries(
    [...names].map((name) => {
      const having = templates.filter(({ declared }) => name in declared)
      const [first] = having.map(({ declared }) => declared[name]!) as [Declared]
      const same = having.every(
        ({ declared }) => JSON.stringify(declared[name]!.default) === JSON.stringify(first.default),
      )
      const only = having.length < templates.length ? ` Templates: ${having.map((it) => it.name).join(', ')}.` : ''
      const usual = same && first.default !== 'auto' ? { default: first.default } : {}
      return [name, { ...shapes[first.type](first), ...usual, description: first.help + only } as JsonSchema]
    }),
  )
}

const core = Object.fromEntries(
  Object.entries(options.properties ?? {}).map(([name, shape]) => [
    name,
    described(name as OptionName, shape as JsonSchema),
  ]),
)
const template = { ...(core.template as object), examples: [...catalogue().map(({ name }) => name), './mine.typ'] }
const properties = { ...core, template, ...lookProperties() }

export const schema: object = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/mdcv/schema/mdcv.schema.json',
  title: 'Options of mdcv',
  description: 'What the front matter of a résumé may say to mdcv, at the top level or under the key mdcv.',
  type: 'object',
  properties: {
    ...properties,
    mdcv: {
      type: 'object',
      description: 'The same options, where other tools use the top level for something else.',
      properties: Object.fromEntries(Object.keys(properties).map((name) => [name, { $ref: `#/properties/${name}` }])),
      additionalProperties: false,
    },
  },
}
