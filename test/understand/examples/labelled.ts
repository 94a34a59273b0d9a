/** Entries whose fields have labels, or stand in pairs. */
import type { Example } from '../../support/entries.ts'

export const labelled: readonly Example[] = [
  [
    'bullets with labels under the name of a school',
    '학력',
    '- 항구대학교\n  - 전공: 경영학\n  - 기간: 2012.03 ~ 2016.02\n- 항구고등학교\n  - 기간: 2009.03 ~ 2012.02',
    [['o 항구대학교 | r 경영학 | p 기간: 2012.03 ~ 2016.02'], ['o 항구고등학교 | p 기간: 2009.03 ~ 2012.02']],
  ],
  [
    'a school under a label nobody has told us of',
    'Formação',
    '- Ensino Superior (2017-2022)\n  - Curso: Direito\n  - Casa: Faculdade do Porto',
    [['d Ensino Superior | p 2017–2022 | r Direito | d Casa | o Faculdade do Porto']],
  ],
  [
    'a degree with its dates over a school with its place',
    'Education',
    '**M.S. Botany**\n : **August 2023 - May 2025**\n\nUniversity of Norland\n : Austin, TX\n\n**B.S. Botany**\n : **August 2019 - May 2023**\n\nUniversity of Norland\n : Austin, TX',
    [
      ['r M.S. Botany | p August 2023–May 2025 | o University of Norland | l Austin, TX'],
      ['r B.S. Botany | p August 2019–May 2023 | o University of Norland | l Austin, TX'],
    ],
  ],
  [
    'a role with its label in brackets',
    '工作经历',
    '### 港口科技 (职位-架构) (2023/02---2024/03)\n\n服务',
    [['o 港口科技 | r 架构 | p 2023/02–2024/03']],
  ],
]
