import type { Format } from './format.ts'

export const pdf: Format = {
  extension: '.pdf',
  set: true,
  pages: true,
  fitted: true,
  text: false,
  make: (source) => source.pdf!,
}
