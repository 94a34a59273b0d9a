/** What stands under a job: positions, or what was done in it. */
import type { Example } from '../../support/entries.ts'

export const projects: readonly Example[] = [
  [
    'an address beside the dates of a project takes none of them away',
    'Projects',
    '### tidewatch\n<https://github.example/a-long-name/tidewatch> | 2019 – Present\n\nA daemon.',
    [['t tidewatch | d https://github.example/a-long-name/tidewatch | p 2019–Present']],
  ],
  [
    'dated things done in a job with a role and an employer are no jobs',
    'Experience',
    '### Designer, Brightwater Ltd\n#### May 2010 to June 2014, Bristol, UK\n\n- Drew\n\n#### Harbour site\n##### Designer, May 2011 to June 2011\n\nA site.\n\n#### Winter catalogue\n##### Designer, 2012\n\nA book.',
    [['r Designer | o Brightwater Ltd | p May 2010 to June 2014 | l Bristol, UK']],
  ],
  [
    'roles in the time of a job are positions',
    'Experience',
    '### Designer, Brightwater Ltd\n\n2010 - 2014\n\n#### Senior designer\n\n2012 - 2014\n\n- Drew\n\n#### Junior designer\n\n2010 - 2012\n\n- Drew',
    [
      [
        'r Designer | o Brightwater Ltd | p 2010–2014',
        ['r Senior designer | p 2012–2014'],
        ['r Junior designer | p 2010–2012'],
      ],
    ],
  ],
  [
    'dated lines in the time of a job with a role in a fence',
    'Experience',
    '### **Harbour Foods Co., Ltd.** `2013.7 - now`\n```\nAccountant\n```\n\n_**Winter catalogue**_ `2020.1 - 2021.5`\n\n- Drew\n\n_**Harbour site**_ `2019.1 - 2019.11`\n\n- Drew',
    [['o Harbour Foods Co., Ltd. | p 2013.7–now | r Accountant']],
  ],
  [
    'a year in the text of a job that is none of its time opens nothing',
    'Experience',
    '### Clerk, Harbour Trust, 2016 - 2020\n\nA small association under the law of 1901\n\nWrote letters.',
    [['r Clerk | o Harbour Trust | p 2016–2020']],
  ],
  [
    'headings before higher ones open entries, too',
    'Experience',
    '### Clerk, Harbour Ltd, 2016 - 2020\n\nWrote letters.\n\n## Cook, Brightwater Ltd, 2012 - 2016\n\nCooked.',
    [['r Clerk | o Harbour Ltd | p 2016–2020'], ['r Cook | o Brightwater Ltd | p 2012–2016']],
  ],
  [
    'lines with roles under a bold employer in one paragraph',
    'Experience',
    '**Harbour University**, Tromso, Norway\\\n*Lecturer*, Aug-Nov 2013\\\n*Teaching Assistant*, Feb-May 2014\n\n**Norland University**, Tromso, Norway\\\n*Lecturer*, Feb-Jun 2011',
    [
      [
        'o Harbour University | l Tromso, Norway',
        ['r Lecturer | p Aug–Nov 2013'],
        ['r Teaching Assistant | p Feb–May 2014'],
      ],
      ['o Norland University | l Tromso, Norway | r Lecturer | p Feb–Jun 2011'],
    ],
  ],
  [
    'projects whose title speaks of work are jobs where each has three names',
    '工作类项目经历',
    '### 港口网店，文港，前端工程师 2015.7 ~ 2018.10\n\n写',
    [['o 港口网店 | l 文港 | r 前端工程师 | p 2015.7 ~ 2018.10']],
  ],
]
