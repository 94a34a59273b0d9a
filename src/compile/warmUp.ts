/** A document that has the compiler load what nearly every résumé needs. */
import type { Job } from './engine.ts'
import { packageFolder } from './folders.ts'

const markup = `#import "/templates/classic.typ": template
#let (resume, entry, lead) = template((title: "R", author: "R", keywords: (), lang: "en", paper: "a4"))
#resume(
  name: [N],
  headline: [H],
  photo: none,
  contacts: ((kind: "email", text: "e", url: "mailto:e", network: none, body: [e]),),
  summary: [#par[S]],
  sections: ((kind: "experience", level: 2, title: [T], body: [
#entry(level: 3, role: [R], organization: [O], location: [L], period: [2001 \u{2013} 2002])[
#lead[One two three.]

#list(tight: true, [#par[#strong[B];: word #emph[i] word]], [#par[C]])
]
  ]),),
)
`

export const warmUp: Job = { source: markup, root: packageFolder }
