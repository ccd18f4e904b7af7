import { fact, type Example } from '../example.ts'
import { fields } from './fields.ts'
import { items } from './items.ts'

const WORKER = 'line-worker-statement.txt'
const PERMITS = 'permit-register.txt'
const TRACK = 'vessel-track.txt'
const PACKING = 'packing-list.txt'
const ROWS = 'shipment-rows.csv'
const AUDIT = 'buyer-audit.txt'

/** The example: frozen seafood of an invented plant at Dandong, packed by North Korean workers from a carrier that called at Nampo. Nothing in it is real but the law and the ports. */
export const example: Example = {
  template: 'nkspea-205',
  title: 'Example: frozen seafood by way of Dandong (invented)',
  items,
  fields,
  audits: [
    {
      item: AUDIT,
      weaknesses: {
        areas: [
          'The auditors were not shown the hall in which squid and clams are packed.',
          'The hall in which squid and clams are packed was not shown.',
        ],
        headcount: [
          'The numbers of workers are inconsistent: 95 and 212.',
          'The plant gave its head count as 95 on the form and as 212 in the canteen’s records.',
        ],
      },
    },
  ],
  open: {},
  faults: [],
  facts: [
    fact(
      'The plant at 3 Estuary Road, Dandong, packs frozen squid rings and clam meat under the brand NORTH TIDE',
      '2026-07-02',
      [
        [PACKING, 'Frozen squid rings, 10 kilogram cartons, brand NORTH TIDE, lot GC-0626'],
        [WORKER, 'The women on the squid and clam lines came from Pyongyang.'],
      ],
      ['merchandise', 'production-where', 'production-how'],
    ),
    fact(
      'About 120 North Korean women pack squid and clams at the plant; a register counts 118 permits for them',
      '2025-11-30',
      [
        [PERMITS, '118 permits, nationality Democratic People’s Republic of Korea, purpose technical training'],
        [WORKER, 'There were about 120 of them.'],
      ],
      ['workers-nationality', 'production-by-whom', 'reasons'],
      ['abuse-of-vulnerability'],
    ),
    fact(
      'The women come and go in a closed bus, never alone, and two men who live with them hold their passports',
      '2026-04-22',
      [
        [WORKER, 'They came and went in a closed bus, never alone.'],
        [WORKER, 'Their passports were held by two men who lived with them.'],
      ],
      ['production-how', 'involuntariness', 'reasons'],
      ['restriction-of-movement', 'retention-of-identity-documents'],
    ),
    fact(
      'They work from six in the morning until ten at night in the season, and most of their pay goes to the office that sent them',
      '2026-04-22',
      [
        [WORKER, 'They worked from six in the morning until ten at night in the season'],
        [WORKER, 'most of their pay went to the office that sent them'],
      ],
      ['production-how'],
      ['excessive-overtime', 'withholding-of-wages'],
    ),
    fact(
      'The carrier Bright Ebb lay at anchor in the roads of Nampo, North Korea, on June 11, 2026, and berthed at Dandong on June 14, 2026',
      '2026-06-14',
      [
        [
          TRACK,
          'An image of 11 June 2026 shows it at anchor in the roads of Nampo, North Korea, with lighters alongside.',
        ],
        [PACKING, 'raw material landed from Bright Ebb on 14 June 2026'],
      ],
      ['vessel-in-north-korea', 'route', 'reasons'],
    ),
    fact(
      'Frozen squid rings of Graycliff Seafood Processing went from Dandong to Blue Pier Foods Inc at Seattle',
      '2026-08-03',
      [[ROWS, 'EX1001,2026-08-03,Graycliff Seafood Processing Co Ltd,Blue Pier Foods Inc,Dandong,Seattle']],
      ['import-nexus', 'route'],
    ),
    fact(
      'Frozen clam meat of Graycliff Seafood Processing went from Dandong to Blue Pier Foods Inc at Seattle',
      '2026-09-21',
      [[ROWS, 'EX1002,2026-09-21,Graycliff Seafood Processing Co Ltd,Blue Pier Foods Inc,Dandong,Seattle']],
      ['import-nexus', 'route'],
    ),
    fact(
      'A buyer’s auditors saw Chinese workers only',
      '2026-02-11',
      [[AUDIT, 'All workers seen were Chinese nationals.']],
      ['contrary-evidence'],
      [],
      { bearing: 'against' },
    ),
  ],
}
