/** A template of the package as a file of the author's own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templatesFolder } from './folders.ts'

/** What stands in an ejected file under its first lines. */
const guide = `//
// This is a copy of the template "NAME" of mdcv, yours to change. Use it with
//
//   template: ./NAME.typ        in front matter, or: mdcv -t ./NAME.typ
//
// mdcv watch builds again whenever you save it. What stands here:
//
//   options     defaults for the options of all templates (mdcv templates NAME lists them), and options of its own,
//               declared as (type: …, default: …, help: …); literals only, as mdcv reads them from this text
//   floors      how far pages: may squeeze: size, leading, margin
//   header      name, headline, photo and contacts
//   template    gives the parts: its own, and those of lib/base.typ for all else
//
// \`look\` holds what follows from the options: look.font, look.size, look.accent, look.ink, look.muted, look.rule,
// look.width, and the spaces between things: look.line, look.item, look.block, look.entry, look.section, look.unit.
// Any part can be replaced: base.parts(…) + (divider: () => …). They are listed at the top of
// templates/lib/base.typ in the package of mdcv, and docs/templates.md there teaches all this in ten minutes.
`

/** The text of a template for a file of one's own: with a guide, and with imports that find what they name. */
export function ejected(name: string): string {
  const text = readFileSync(join(templatesFolder, `${name}.typ`), 'utf8')
  const [head] = /^(?:\/\/[^\n]*\n)*/.exec(text)!
  const rest = text.slice(head.length).replace(/#import "(?!\/)([^"@]+)"/g, '#import "/templates/$1"')
  return head + guide.replaceAll('NAME', name) + rest
}
