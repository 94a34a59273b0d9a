/** What an author may set in front matter or on the command line. */
import type { Root, Yaml } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Declarations } from './declared.ts'
import { guessLanguage, runningText } from './language.ts'
import { defaultOptions, type GivenOptions, type Options } from './optionTypes.ts'
import { checkUnfenced } from './unfenced.ts'

export type { OptionName, Options } from './optionTypes.ts'
export { defaultOptions } from './optionTypes.ts'

declare module 'vfile' {
  interface DataMap {
    /** Where the front matter sets an option. */
    optionPlaces: Partial<Record<string, Position>>
  }
}

/** What the template of a name or path declares. */
export type Declare = (template: string) => Declarations

/**
 * The options of a résumé: `set` before its front matter before the defaults, the language guessed if none is given.
 *
 * `declared` tells what a template lets authors choose; it is asked only where there is more to read than what is the
 * same for all. What is wrong with them becomes messages of `file`, at their place; `file.data.optionPlaces` tells where each value
 * stands. Reading costs nothing where there is nothing to read: YAML and the schema are loaded when needed.
 */
export async function readOptions(
  root: Root,
  file: VFile,
  set: Readonly<Record<string, unknown>> = {},
  declared: Declare = () => ({}),
): Promise<Options> {
  const yaml = root.children.find((node): node is Yaml => node.type === 'yaml')
  if (!yaml) checkUnfenced(root, file)
  const given = await givenOptions(yaml, file, set, declared)
  return { ...given, lang: given.lang ?? guessLanguage(runningText(root)) }
}

async function givenOptions(
  yaml: Yaml | undefined,
  file: VFile,
  set: Readonly<Record<string, unknown>>,
  declared: Declare,
): Promise<GivenOptions> {
  const { formats, ...others } = set
  if (!yaml && Object.keys(others).length === 0 && (formats === undefined || Array.isArray(formats)))
    return { ...defaultOptions, ...(formats && { formats }) }
  const { gatherOptions } = await import('./gatherOptions.ts')
  return gatherOptions(yaml, file, set, declared)
}
