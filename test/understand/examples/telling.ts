/** Words and signs that tell what a name is. */
import type { Example } from '../../support/entries.ts'

export const telling: readonly Example[] = [
  [
    'who works for themselves names no other employer',
    'Experience',
    '### Freelance\nCopywriter, 2019 – 2023\n\n### Brightwater Press\nEditor, 2015 – 2019',
    [['o Freelance | r Copywriter | p 2019–2023'], ['o Brightwater Press | r Editor | p 2015–2019']],
  ],
  [
    'a time without a job is told where a role would be',
    'Berufserfahrung',
    '**Elternzeit**\n2018 – 2019\n\n**Köchin**, Gasthof Adler\n2012 – 2018',
    [['r Elternzeit | p 2018–2019'], ['r Köchin | o Gasthof Adler | p 2012–2018']],
  ],
  [
    'a sentence after names and dates is none of them',
    'Experience',
    'Planner, Harbour Council, 2013 – 2015. Wrote the tree ordinance that is still in force.',
    [['r Planner | o Harbour Council | p 2013–2015']],
  ],
  [
    'a name with the code of a canton or a land is a place',
    'Berufserfahrung',
    '- Schreinerin, Holzwerk Emmental, Burgdorf BE, 2016 – 2020\n- Schreinerin, Tischlerei Nord, Linz (A), 2012 – 2016',
    [
      ['r Schreinerin | o Holzwerk Emmental | l Burgdorf BE | p 2016–2020'],
      ['r Schreinerin | o Tischlerei Nord | l Linz (A) | p 2012–2016'],
    ],
  ],
]
