/** What stands under a job: positions, or what was done in it. */
import * as assert from 'uvu/assert'
import { entriesOf, type Told } from '../../support/entries.ts'
import { suite } from '../../support/suite.ts'

const under: Array<[what: string, markdown: string, expected: Told[]]> = [
  [
    'dated things done in a job with a role and an employer are no jobs',
    '### Designer, Brightwater Ltd\n#### May 2010 to June 2014, Bristol, UK\n\n- Drew\n\n#### Harbour site\n##### Designer, May 2011 to June 2011\n\nA site.\n\n#### Winter catalogue\n##### Designer, 2012\n\nA book.',
    [['r Designer | o Brightwater Ltd | p May 2010 to June 2014 | l Bristol, UK']],
  ],
  [
    'roles in the time of a job are positions',
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
    '### **Harbour Foods Co., Ltd.** `2013.7 - now`\n```\nAccountant\n```\n\n_**Winter catalogue**_ `2020.1 - 2021.5`\n\n- Drew\n\n_**Harbour site**_ `2019.1 - 2019.11`\n\n- Drew',
    [['o Harbour Foods Co., Ltd. | p 2013.7–now | r Accountant']],
  ],
]

suite('under a job', (test) => {
  for (const [what, markdown, expected] of under)
    test(what, () => {
      assert.equal(entriesOf('Experience', markdown), expected)
    })
})
