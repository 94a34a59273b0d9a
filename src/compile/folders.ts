/** Where the package's own files lie. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's folder: the nearest one above this module that holds our templates. */
export const packageFolder: string = findPackage(dirname(fileURLToPath(import.meta.url)))

export const templatesFolder: string = join(packageFolder, 'templates')
export const fontsFolder: string = join(packageFolder, 'fonts')

function findPackage(folder: string): string {
  return existsSync(join(folder, 'templates', 'lib', 'base.typ')) ? folder : findPackage(dirname(folder))
}
