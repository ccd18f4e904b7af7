import type { Example } from '../example.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/** False eyelashes of an invented works with North Korean and transferred Uyghur workers. */
export const example: Example = {
  template: 'joint',
  title: 'Example: false eyelashes of Fernmoor Lash (invented)',
  items,
  facts,
  fields,
  audits: [
    {
      item: 'audit-report-2026-01.txt',
      weaknesses: {
        areas: ['The auditor did not see the knotting hall.', 'The knotting hall was closed for cleaning.'],
        sample: [
          'The auditor interviewed nine workers, whom the management had chosen.',
          'Workers interviewed: 9, chosen by the management',
        ],
        minders: [
          'A cadre of the transfer program was present at the interviews.',
          'with a cadre of the transfer program present',
        ],
        announced: ['The visit was announced two weeks beforehand.', 'Visit announced two weeks before.'],
      },
    },
  ],
  open: {},
  faults: [],
}
