import { fact, type Example } from '../example.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

const PLUCKER = 'statement-of-a-plucker.txt'
const BOOK = 'shop-book-june-2026.txt'
const GATE = 'photographs-of-the-gate.txt'
const AUDIT = 'audit-report-2026-04.txt'

/** The example: black tea of an invented estate that asks for the end of an invented order. Nothing in it is real but the law. */
export const example: Example = {
  template: 'representation',
  title: 'Example: against a change of the order on Mistfall tea (invented)',
  items,
  fields,
  audits: [
    {
      item: AUDIT,
      weaknesses: {
        areas: [
          'The auditor did not visit the lines in which the pluckers live.',
          'The lines were not visited, for want of time.',
        ],
        sample: [
          'The auditor interviewed 16 of 240 pluckers, from a list of the manager.',
          'Sixteen of 240 pluckers were interviewed; the manager supplied the list.',
        ],
        announced: ['The estate had nine days’ notice.', 'The estate was given nine days’ notice.'],
      },
    },
  ],
  open: {},
  faults: [],
  facts: [
    fact(
      'In June 2026 Mistfall Tea Estate carried the shop debts of 58 pluckers to the wage sheet and paid money to six of them; the oldest open debt is of November 2023',
      '2026-06-30',
      [
        [BOOK, 'Accounts of 58 pluckers, June 2026. Carried to the wage sheet: 58. Paid out in money: 6.'],
        [BOOK, 'No account on these pages is closed. The oldest debt is of November 2023.'],
        [PLUCKER, 'In June 2026 I was paid nothing, because the book said that I owe eleven weeks.'],
      ],
      ['position', 'forced-labor', 'involuntariness'],
      ['debt-bondage', 'withholding-of-wages'],
    ),
    fact(
      'In July 2026 the gate below the lines was padlocked in the evening, and residents could pass with the watchman’s slip only',
      '2026-07-12',
      [
        [GATE, 'a gate of iron bars across the path to the lines, padlocked, at 19:20'],
        [GATE, 'Residents pass with the watchman’s slip only. Mistfall Tea Estate'],
        [PLUCKER, 'It is locked from seven in the evening, and a watchman writes down who asks to go out.'],
      ],
      ['position', 'forced-labor', 'menace-of-penalty'],
      ['restriction-of-movement'],
    ),
    fact(
      'A plucker was refused at the gate in June 2026 when her child was ill',
      '2026-07-20',
      [[PLUCKER, 'My sister was refused when her child was ill in June.']],
      ['position', 'forced-labor'],
      ['restriction-of-movement', 'abuse-of-vulnerability'],
    ),
    fact(
      'The manager chose who would speak to the auditors; sixteen of 240 pluckers were heard, from his list, and the lines were not visited',
      '2026-04-24',
      [
        [AUDIT, 'Sixteen of 240 pluckers were interviewed; the manager supplied the list.'],
        [AUDIT, 'The lines were not visited, for want of time.'],
        [PLUCKER, 'Before the auditors came in April the manager chose who would speak to them.'],
      ],
      ['position'],
    ),
    fact(
      'The auditor found that debts at the shop were cancelled in January 2026 and that movement is free',
      '2026-04-24',
      [[AUDIT, 'The auditor found that debts at the shop were cancelled in January 2026 and that movement is free.']],
      ['contrary-evidence'],
      [],
      { bearing: 'against' },
    ),
  ],
}
