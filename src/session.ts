/** A session: what is kept from one build to the next, so that the next takes milliseconds. */
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { type BuildOptions, type Built, buildFile } from './build.ts'
import type { ChildEngine } from './compile/childEngine.ts'
import { Claims } from './io/claims.ts'
import { shortPath } from './io/identity.ts'
import { WriteRefused, writeOutput } from './io/write.ts'
import type { Preview } from './live/preview.ts'
import type { Watch } from './live/watch.ts'
import { createParser, type Parser } from './markdown/parse.ts'
import { type Destination, type Made, type Output, outputsOf } from './outputs.ts'
import { readResume, withContent } from './read.ts'

export interface SessionOptions {
  /** Milliseconds after which the compiler counts as hung and is started again. Default: 15,000. */
  deadline?: number
}

/** How to rebuild: with options that outrank the front matter, and when to look at the pages. */
export type RebuildOptions = Pick<BuildOptions, 'set' | 'pageChecks'>

export interface WatchOptions extends Pick<BuildOptions, 'set'> {
  /** Where results go. Default: beside the résumé, or as its `output:` says. */
  destination?: Destination
  /** Look at the files ten times a second, for folders whose changes the system does not tell. */
  poll?: boolean
  /** Called after every build, the first included, when its results are written and its pages looked at. */
  onBuild?(built: Built, outputs: readonly Output[]): void
  /** Called when a result cannot be written (with its path), and for bugs. The watch goes on. */
  onError?(error: unknown, path?: string): void
}

export interface ServeOptions extends WatchOptions {
  /** The port to take; when it is in use, the next that is free. Default: one that is always the same for a path. */
  port?: number
}

/** A watch with a page in the browser that shows the result. */
export interface Served extends Watch {
  preview: Preview
}

/** The only owner of state that outlives a build. */
export interface Session {
  /** Build a résumé as `buildFile` does, to the same bytes, but with all that is known from before. */
  rebuild(source: VFile | string, options?: RebuildOptions): Promise<Built>
  /** Build a résumé now and whenever it, or anything it depends on, changes, and write the results. */
  watch(path: string, options?: WatchOptions): Promise<Watch>
  /** Watch a résumé and show its pages on a page of this computer's own. Rejects when no port can be had. */
  serve(path: string, options?: ServeOptions): Promise<Served>
  /** End all watches and the compiler. */
  dispose(): Promise<void>
}

/** Create a session. It keeps a process running until `dispose` is called. */
export function createSession({ deadline }: SessionOptions = {}): Session {
  const engine = engineOf({ deadline })
  const parsers = new Map<string, Parser>()
  const watches = new Set<Watch>()
  const claims = new Claims()
  let ending = false

  const parserOf = (path: string): Parser => {
    const parser = parsers.get(path) ?? createParser()
    parsers.set(path, parser)
    return parser
  }

  async function rebuild(
    source: VFile | string,
    setup: RebuildOptions & Pick<BuildOptions, 'engine'> = {},
  ): Promise<Built> {
    const file = typeof source === 'string' ? readResume(source) : source
    const path = resolve(file.cwd, file.path ?? '')
    return buildFile(file, { engine, ...setup, parse: parserOf(path) })
  }

  async function watch(path: string, options: WatchOptions = {}, preview?: Preview): Promise<Watch> {
    const { watch } = await import('./live/watch.ts')
    const { set, destination, poll, onBuild, onError } = options
    let untold: Made | undefined
    const tell = (): void => {
      const told = untold
      untold = undefined
      try {
        // A build that the end of the session cut short has nothing to say.
        if (told && (told.built.ok || !ending)) onBuild?.(told.built, told.outputs)
      } catch (error) {
        onError?.(error)
      }
    }
    /** Look at the pages of the last build. */
    const check = async (): Promise<void> => {
      try {
        const built = await untold?.built.checkPages?.()
        if (!built) return
        untold = { built, outputs: untold!.outputs }
        preview?.checked(built)
      } finally {
        tell()
      }
    }
    const write = ({ built, outputs }: Made): Made => {
      claims.set(
        path,
        [resolve(path), ...built.reads],
        outputs.map((output) => output.path),
      )
      return { built, outputs: outputs.filter((output) => written(output, claims, onError)) }
    }
    const started = watch(path, {
      poll,
      onError,
      async build(content) {
        tell()
        preview?.started()
        const source = content ? withContent(new VFile({ path }), content) : path
        const built = await rebuild(source, { set, pageChecks: 'later', engine: preview?.engine ?? engine })
        untold = write(outputsOf(built, destination ?? { kind: 'beside' }))
        preview?.built(untold.built, untold.outputs)
        return untold.built
      },
      rest: check,
    })
    const watching: Watch = {
      ready: started.ready,
      again: () => started.again(),
      async close() {
        await started.close()
        tell()
      },
    }
    watches.add(watching)
    return watching
  }

  async function serve(path: string, options: ServeOptions = {}): Promise<Served> {
    const { startPreview } = await import('./live/preview.ts')
    const { port, set, onError } = options
    const preview = await startPreview({ path, port, set, engine, rebuild, deadline, onError })
    const started = await watch(path, options, preview)
    const served: Served = {
      preview,
      ready: started.ready,
      again: () => started.again(),
      async close() {
        await preview.close()
        await started.close()
      },
    }
    watches.add(served)
    return served
  }

  return {
    rebuild,
    watch: (path, options) => watch(path, options),
    serve,
    async dispose() {
      ending = true
      await Promise.all([engine.dispose(), ...[...watches].map((watch) => watch.close())])
    },
  }
}

/** The compiler in its process, which starts at once; one-shot builds need not load what starts it. */
function engineOf(options: SessionOptions): ChildEngine {
  const child = import('./compile/childEngine.ts').then(({ createChildEngine }) => createChildEngine(options))
  return {
    compile: async (job) => (await child).compile(job),
    dispose: async () => (await child).dispose(),
  }
}

function written({ path, bytes }: Output, claims: Claims, onError: WatchOptions['onError']): boolean {
  try {
    const refusal = claims.refusal(path, shortPath(path))
    if (refusal) throw new WriteRefused(refusal.reason)
    writeOutput(path, bytes)
    return true
  } catch (error) {
    onError?.(error, path)
    return false
  }
}
