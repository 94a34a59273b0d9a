/** What a template of one's own makes of the same text in other circumstances than those of the build. */
import type { AnyEngine, Built } from '../../build.ts'
import { toTypst } from '../../typst/index.ts'

/**
 * The PDF of the markup as people compile it and a watch builds it, without the marks that tell places on the pages;
 * nothing where it is the same.
 */
export async function plainPdf(built: Built, engine: AnyEngine): Promise<Uint8Array | undefined> {
  const { pdf } = await engine.compile({ ...built.job!, source: sourceOf(built) })
  return pdf && !same(pdf, built.pdf!) ? pdf : undefined
}

/** The PDF on a page so narrow that lines end elsewhere, and more often; nothing where the template cannot set one. */
export async function narrowPdf(built: Built, engine: AnyEngine): Promise<Uint8Array | undefined> {
  return (await engine.compile({ ...built.job!, source: sourceOf(built, { paper: 'a5' }) })).pdf
}

function sourceOf({ resume, print }: Built, options: { paper?: string } = {}): string {
  return toTypst(resume, { ...print!, options: { ...print!.options, ...options }, ascii: true }).text
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at])
}
