/** What to say where the compiler itself is not installed. */

/** The compiler cannot be loaded on this machine; `hint` says what to do. */
export class CompilerMissing extends Error {
  readonly hint: string
  constructor(reason: string, hint: string) {
    super(reason)
    this.name = 'CompilerMissing'
    this.hint = hint
  }
}

const binding = '@myriaddreamin/typst-ts-node-compiler'

/** Platforms that the compiler is built for, as npm names its packages. */
const platforms: ReadonlySet<string> = new Set([
  'android-arm-eabi', 'android-arm64', 'darwin-arm64', 'darwin-x64', 'linux-arm-gnueabihf', 'linux-arm64-gnu',
  'linux-arm64-musl', 'linux-x64-gnu', 'linux-x64-musl', 'win32-arm64-msvc', 'win32-x64-msvc',
]) // biome-ignore format: a list of words

/** Why loading the compiler failed, in words for people; any other error comes back as it is. */
export function loadFault(error: unknown): unknown {
  const { code, message } = error as NodeJS.ErrnoException
  if (code !== 'MODULE_NOT_FOUND' && code !== 'ERR_DLOPEN_FAILED' && !/native binding/i.test(message ?? ''))
    return error
  const platform = platformName()
  if (!platforms.has(platform))
    return new CompilerMissing(
      `There is no Typst compiler for this platform (${platform})`,
      `It exists for ${[...platforms].join(', ')}`,
    )
  return new CompilerMissing(
    `The Typst compiler for this platform is not installed: ${binding}-${platform}`,
    "Install again here, optional packages included: npm install --include=optional. Don't copy node_modules from another system",
  )
}

/** This platform as npm's packages name it. */
function platformName(): string {
  const { platform, arch } = process
  if (platform === 'win32') return `win32-${arch}-msvc`
  if (platform !== 'linux') return `${platform}-${arch}${platform === 'android' && arch === 'arm' ? '-eabi' : ''}`
  const { header } = process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }
  const libc = header.glibcVersionRuntime ? 'gnu' : 'musl'
  return `linux-${arch}-${libc}${arch === 'arm' && libc === 'gnu' ? 'eabihf' : ''}`
}
