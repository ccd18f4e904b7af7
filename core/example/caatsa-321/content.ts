import type { Example } from '../example.ts'
import { facts } from './facts.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

/** Garments of an invented works in which North Korean nationals sew collars and cuffs. */
export const example: Example = {
  template: 'caatsa-321',
  title: 'Example: blouses of Larkspur Garments (invented)',
  items,
  facts,
  fields,
  audits: [
    {
      item: 'audit-report-2026-03.txt',
      weaknesses: {
        areas: ['The auditor did not enter building 3.', 'was not entered'],
        sample: [
          'The auditor interviewed 12 workers, of 412 or of 388.',
          'Workers interviewed: 12, in a room of the management.',
        ],
        headcount: [
          'The numbers of workers are inconsistent: 412 and 388.',
          'Employees: 412 on page 2 of this report, 388 in its annex.',
        ],
        'identity-copies': [
          'Seventeen of the 40 copies of identity cards cannot be read.',
          'The auditor notes that 17 of them cannot be read.',
        ],
        announced: ['The visit was announced eleven days beforehand.', 'Visit announced eleven days before.'],
      },
    },
  ],
  open: {},
  faults: [],
}
