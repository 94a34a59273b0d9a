import type { Format } from './format.ts'

export const pdf: Format = {
  extension: '.pdf',
  pages: true,
  fitted: true,
  text: false,
  make: (source) => source.pdf!,
}
