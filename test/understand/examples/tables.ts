/** Entries in the rows of tables. */
import type { Example } from '../../support/entries.ts'

export const tables: readonly Example[] = [
  [
    'a beginning and an end in columns of their own',
    'Experience',
    '| | | | |\n|---|---|---|---|\n| Second Engineer | Harbour Lines Ltd | 03.2022 | 10.2024 |\n| Third Engineer | Brightwater Lines Ltd | 05.2019 | 02.2022 |',
    [
      ['r Second Engineer | o Harbour Lines Ltd | p 03.2022–10.2024'],
      ['r Third Engineer | o Brightwater Lines Ltd | p 05.2019–02.2022'],
    ],
  ],
  [
    'a row whose first cell is empty goes on with the one over it',
    'Experience',
    '| | |\n|---|---|\n| **April 2016 – present** | **Staff Nurse** |\n| | Harbour Hospital, Leeds |\n| **July 2010 – March 2016** | **Nurse** |\n| | Brightwater Clinic, Leeds |',
    [
      ['p April 2016–present | r Staff Nurse | o Harbour Hospital | l Leeds'],
      ['p July 2010–March 2016 | r Nurse | o Brightwater Clinic | l Leeds'],
    ],
  ],
]
