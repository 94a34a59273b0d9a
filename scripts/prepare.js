/**
 * npm runs this in a clone after installing, and before packing or installing from git. Without the packages for
 * development, as after `npm ci --omit=dev`, there is nothing to build with.
 */
import { existsSync } from 'node:fs'

const tools = new URL('../node_modules/esbuild/package.json', import.meta.url)
if (existsSync(tools)) await import('./build.js')
else console.log('Not built: install the packages for development, too, with npm ci')
