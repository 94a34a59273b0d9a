/** The public API of mdcv. */
export { type BuildOptions, type Built, buildFile } from './build.ts'
