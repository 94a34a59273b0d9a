import type { Format } from './format.ts'

export const pdf: Format = {
  extension: '.pdf',
  resumesOnly: false,
  set: true,
  pages: true,
  fitted: true,
  text: false,
  make: (source) => source.pdf!,
}
