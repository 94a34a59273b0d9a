/** Keeps results from taking the place of what a build reads, and of each other. */
import { realPath } from './identity.ts'

/** Why a result must not be written, and what to do. */
export interface Refusal {
  reason: string
  hint?: string
}

/** Which files are read for which résumé, and which would be written. Paths are absolute, whether anything is there. */
export class Claims {
  readonly #reads = new Map<string, ReadonlySet<string>>()
  readonly #results = new Map<string, readonly string[]>()

  /** What the build of a résumé reads, itself included, and where its results belong; as of now, not as of before. */
  set(source: string, reads: readonly string[], results: readonly string[]): void {
    this.#reads.set(source, new Set(reads.map(realPath)))
    this.#results.set(source, results.map(realPath))
  }

  /** Why a result must not be written to an absolute path; `shown` is the path for people. */
  refusal(path: string, shown: string): Refusal | undefined {
    const real = realPath(path)
    const reader = [...this.#reads].find(([, reads]) => reads.has(real))?.[0]
    if (reader !== undefined)
      return {
        reason: `'${shown}' is a source of '${reader}': the result would overwrite it`,
        hint: 'Name another file for the result, as with -o out/resume.pdf',
      }
    const owners = [...this.#results].flatMap(([source, paths]) =>
      paths.filter((each) => each === real).map(() => source),
    )
    if (owners.length < 2) return undefined
    return {
      reason: `Two results would have the name '${shown}': of '${owners[0]}' and of '${owners[1]}'`,
      hint: "Name results apart, as with -o 'out/{file}.pdf', or build them one by one",
    }
  }
}
