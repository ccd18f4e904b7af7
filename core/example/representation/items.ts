import type { ExampleItem } from '../example.ts'
import { invented } from '../invented.ts'

const plain = { author: null, url: null } as const

/** Invented files on an invented tea estate that asks to be freed from an invented order. */
export const items: readonly ExampleItem[] = [
  invented({
    ...plain,
    name: 'statement-of-a-plucker.txt',
    kind: 'statement',
    title: 'Statement of a plucker of Mistfall Tea Estate',
    publisher: 'Hill Estates Workers’ Circle (invented)',
    date: '2026-07-20',
    says: [
      'I pluck tea at Mistfall and live in the lines, the rows of huts below the factory.',
      'Since the spring there is a new gate. It is locked from seven in the evening, and a watchman writes down who asks to go out. My sister was refused when her child was ill in June.',
      'The shop of the estate writes our rice into a book. In June 2026 I was paid nothing, because the book said that I owe eleven weeks.',
      'Before the auditors came in April the manager chose who would speak to them. I was told to stay in the field.',
    ],
  }),
  invented({
    ...plain,
    name: 'shop-book-june-2026.txt',
    kind: 'corporate-record',
    title: 'Two pages of the shop book of Mistfall Tea Estate, June 2026',
    publisher: 'Mistfall Tea Estate Ltd. (invented)',
    date: '2026-06-30',
    says: [
      'Accounts of 58 pluckers, June 2026. Carried to the wage sheet: 58. Paid out in money: 6.',
      'No account on these pages is closed. The oldest debt is of November 2023.',
    ],
  }),
  invented({
    ...plain,
    name: 'photographs-of-the-gate.txt',
    kind: 'photo',
    title: 'Captions of five photographs of the gate below the lines, July 12, 2026',
    publisher: 'Hill Estates Workers’ Circle (invented)',
    date: '2026-07-12',
    says: [
      '1 and 2: a gate of iron bars across the path to the lines, padlocked, at 19:20; tea bushes of Mistfall on both sides.',
      '3: a board beside it, in two languages: “Residents pass with the watchman’s slip only. Mistfall Tea Estate”.',
      '4 and 5: the watchman’s hut and an open register with three columns: name, reason, allowed.',
    ],
  }),
  invented({
    ...plain,
    name: 'audit-report-2026-04.txt',
    kind: 'audit-report',
    title: 'Audit of Mistfall Tea Estate, April 2026',
    publisher: 'Verdant Assurance (invented)',
    date: '2026-04-24',
    says: [
      'The estate was given nine days’ notice. The factory and the office were seen. The lines were not visited, for want of time.',
      'Sixteen of 240 pluckers were interviewed; the manager supplied the list.',
      'The auditor found that debts at the shop were cancelled in January 2026 and that movement is free.',
    ],
  }),
]
