/** The JSON Schema of the options: what `schema/mdcv.schema.json` must hold. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { optionHelp, optionsSchema } from '../src/resume/optionSchema.ts'
import type { OptionName } from '../src/resume/options.ts'

const options = toJsonSchema(optionsSchema, {
  typeMode: 'input',
  ignoreActions: ['check', 'trim', 'transform'],
})

/** An option as editors show it: its shape, what it does, what may be written. */
function described(name: OptionName, shape: JsonSchema): JsonSchema {
  const { enum: offered, ...help } = optionHelp[name]
  return { ...(offered ? { enum: offered } : shape), default: shape.default, ...help } as JsonSchema
}

const properties = Object.fromEntries(
  Object.entries(options.properties ?? {}).map(([name, shape]) => [
    name,
    described(name as OptionName, shape as JsonSchema),
  ]),
)

export const schema: object = {
  $schema: 'http://json-schema.org/draft-07/schema#',
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
