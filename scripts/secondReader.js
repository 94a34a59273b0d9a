/** Bundles pdf.js, the second reader of `--verify`: the text of PDFs alone, without fonts, character maps and pictures. */
import { build } from 'esbuild'

/** Write `dist/pdfjs.cjs`; gives what it was made of. */
export async function buildSecondReader() {
  const { metafile } = await build({
    stdin: {
      contents: `
        import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
        globalThis.pdfjsWorker = worker
        export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'`,
      resolveDir: '.',
    },
    outfile: 'dist/pdfjs.cjs',
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Told that it is in no Node, pdf.js asks for no canvas, which reading text does not take.
    define: { 'process.versions.nw': 'true', 'import.meta.url': '""' },
  })
  return metafile
}
