/** A session: what is kept from one build to the next, so that the next takes milliseconds. */
import { resolve } from 'node:path'
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { type BuildOptions, type Built, buildFile } from './build.ts'
import type { ChildEngine } from './compile/childEngine.ts'
import type { Watch } from './live/watch.ts'
import { parse } from './markdown/parse.ts'

export interface SessionOptions {
  /** Milliseconds after which the compiler counts as hung and is started again. Default: 15,000. */
  deadline?: number
}

export interface WatchOptions extends Pick<BuildOptions, 'set'> {
  /** Called after every build, the first included, before the next begins. */
  onBuild(built: Built): void
  /** Called for what is no fault of the document: a result that cannot be written, a bug. The watch goes on. */
  onError(error: unknown): void
}

/** The only owner of state that outlives a build. */
export interface Session {
  /** Build a file as `buildFile` does, to the same bytes, but with all that is known from before. */
  rebuild(file: VFile, options?: Pick<BuildOptions, 'set' | 'compile'>): Promise<Built>
  /** Build a file now and whenever it, or anything it depends on, changes. */
  watch(path: string, options: WatchOptions): Promise<Watch>
  /** End watching and the compiler. */
  dispose(): Promise<void>
}

/** Create a session. It keeps a process running until `dispose` is called. */
export function createSession(options: SessionOptions = {}): Session {
  const engine = engineOf(options)
  const parsers = new Map<string, (text: string) => Root>()
  const watches = new Set<Watch>()

  const parserOf = (path: string): ((text: string) => Root) => {
    const parser = parsers.get(path) ?? parse
    parsers.set(path, parser)
    return parser
  }

  const session: Session = {
    rebuild(file, setup = {}) {
      return buildFile(file, { ...setup, engine, parse: parserOf(resolve(file.cwd, file.path ?? '')) })
    },
    async watch(path, { onBuild, onError, ...setup }) {
      const { watch } = await import('./live/watch.ts')
      const started = watch(path, {
        build: (content) => session.rebuild(new VFile({ path, value: content }), setup),
        onBuild,
        onError,
      })
      watches.add(started)
      return started
    },
    async dispose() {
      await Promise.all([...watches].map((watch) => watch.close()))
      await engine.dispose()
    },
  }
  return session
}

/** The compiler in its process, which starts at once; loading what starts it is left to sessions. */
function engineOf(options: SessionOptions): ChildEngine {
  const child = import('./compile/childEngine.ts').then(({ createChildEngine }) => createChildEngine(options))
  return {
    compile: async (job) => (await child).compile(job),
    dispose: async () => (await child).dispose(),
  }
}
