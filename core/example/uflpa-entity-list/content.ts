import { fact, type Example } from '../example.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

const WORKER = 'worker-statement.txt'
const NOTICE = 'county-notice.txt'
const REPORT = 'mill-annual-report.txt'
const AUDIT = 'audit-report.txt'
const ROWS = 'shipment-rows.csv'
const PRESS = 'harbor-courier.txt'

/** The example: cotton cloth of an invented mill, woven of Xinjiang cotton by workers moved there under a county's program. Nothing in it is real but the law and the region. */
export const example: Example = {
  template: 'uflpa-entity-list',
  title: 'Example: cotton cloth of Silverreed Weaving Mill (invented)',
  items,
  fields,
  audits: [
    {
      item: AUDIT,
      weaknesses: {
        areas: [
          'The second floor, where the transferred workers weave, was closed to the auditors.',
          'The second floor was closed for maintenance.',
        ],
        sample: [
          'The auditors interviewed 12 of 310 workers, none of them a transferred worker.',
          'No transferred worker was among them.',
        ],
        minders: ['Each interview was held with a team leader present.', 'each with a team leader present'],
        language: ['Workers were interviewed in Chinese only.', 'Twelve of 310 workers were interviewed in Chinese'],
        announced: ['The audit was announced three weeks beforehand.', 'The audit was announced three weeks before.'],
      },
    },
  ],
  open: {},
  faults: [],
  facts: [
    fact(
      'The mill at 18 Loom Street, Greenford, weaves cotton shirting and sheeting under the mark SILVERREED',
      '2026-02-20',
      [
        [REPORT, 'weaves cotton shirting of 120 grams and sheeting of 150 grams under the mark SILVERREED'],
        [WORKER, 'We wove cotton shirting and sheeting on the second floor.'],
      ],
      ['merchandise', 'production-where', 'production-by-whom', 'production-how', 'reasons'],
    ),
    fact(
      'Redwillow County moved 41 workers to the mill in the first quarter of 2025 under the pairing-assistance program; two cadres accompany each group',
      '2025-04-02',
      [
        [
          NOTICE,
          'the transfer of 41 surplus rural workers to Silverreed Weaving Mill under the pairing-assistance program',
        ],
        [WORKER, 'We were forty-one people on the bus.'],
      ],
      ['labor-transfer', 'reasons', 'forced-labor', 'production-by-whom'],
      ['abuse-of-vulnerability'],
    ),
    fact(
      'The county told families that someone from each must go, and officers stayed until the workers had signed what they could not read',
      '2026-03-14',
      [
        [WORKER, 'told my parents that someone from each family must go to work in the east'],
        [WORKER, 'I could not read what I signed.'],
      ],
      ['labor-transfer', 'forced-labor', 'involuntariness'],
      ['deception', 'abuse-of-vulnerability'],
    ),
    fact(
      'A worker who asked to go home was told that her family would lose its place on the list for assistance and that she would be sent back to study',
      '2026-03-14',
      [[WORKER, 'my family would lose its place on the list for assistance and that I would be sent back to study']],
      ['forced-labor', 'menace-of-penalty'],
      ['intimidation-and-threats'],
    ),
    fact(
      'The identity cards of 41 workers are kept in the mill’s office',
      '2026-05-08',
      [
        [AUDIT, 'Identity cards of 41 workers were found in a cabinet of the office.'],
        [WORKER, 'Our identity cards were kept in the office.'],
      ],
      ['forced-labor', 'production-how'],
      ['retention-of-identity-documents'],
    ),
    fact(
      'Women from Xinjiang at the mill sleep behind a gate that is locked at nine and leave it only with a minder',
      '2026-09-05',
      [
        [
          PRESS,
          'women from Xinjiang sleep behind a gate that is locked at nine and leave it only in a group with a minder',
        ],
      ],
      ['forced-labor', 'production-how'],
      ['restriction-of-movement'],
    ),
    fact(
      'The mill bought 2,300 tons of cotton lint, 92 percent of the year’s need, from Tarim Bend Ginning Cooperative in Xinjiang',
      '2026-02-20',
      [[REPORT, 'Cotton lint of 2,300 tons was bought from Tarim Bend Ginning Cooperative in Xinjiang']],
      ['reasons'],
    ),
    fact(
      'Silverreed Weaving Mill shipped cotton sheeting to Harborlight Linens Inc by way of Savannah',
      '2026-06-11',
      [[ROWS, 'EX0001,2026-06-11,Silverreed Weaving Mill,Harborlight Linens Inc,Savannah,Cotton sheeting,18400']],
      ['import-nexus'],
    ),
    fact(
      'Silverreed Weaving Mill shipped cotton shirting to Harborlight Linens Inc by way of Savannah',
      '2026-08-19',
      [[ROWS, 'EX0002,2026-08-19,Silverreed Weaving Mill,Harborlight Linens Inc,Savannah,Cotton shirting,15200']],
      ['import-nexus'],
    ),
    fact(
      'An auditor observed no instance of forced labor',
      '2026-05-08',
      [[AUDIT, 'No instance of forced labor was observed.']],
      ['contrary-evidence'],
      [],
      { bearing: 'against' },
    ),
  ],
}
