/** What a window is told of a build besides its pages. */
import { basename } from 'node:path'
import type { Built } from '../build.ts'
import { lookNames } from '../compile/templates.ts'
import { editors } from '../resume/editors.ts'
import { paperNames } from '../resume/optionTypes.ts'
import { assetsOf } from './previewAssets.ts'
import type { Facts } from './protocol.ts'

/** Facts of a build; `pdf` is the name its PDF has on disk. */
export function factsOf(
  { options, pages, over, file }: Built,
  { path, command, pdf, tried }: Pick<Facts, 'path' | 'command' | 'pdf' | 'tried'>,
): Facts {
  const { pages: wanted, editor = 'vscode' } = options
  return {
    boot: assetsOf('/')!.version,
    file: file.basename ?? basename(path),
    path,
    command,
    editor: editors[editor] ?? editor,
    pdf,
    pages,
    wanted,
    over,
    look: {
      template: options.template,
      paper: options.paper ?? 'a4',
      accent: options.look.accent?.value as string | undefined,
    },
    tried,
    templates: lookNames(),
    papers: paperNames,
  }
}
