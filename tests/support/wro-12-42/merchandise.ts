import { GOODS, IDENTITY, fact } from './given.ts'
import type { Row } from './given.ts'

/** Cases of merchandise, tariff-classification, producer-identity. */
export const rows: readonly Row[] = [
  ['merchandise', 'missing', 'nothing', {}],
  ['merchandise', 'weak', 'described, no exhibit', { fields: { ...GOODS, marks: 'Label OAK' } }, /word alone/],
  [
    'merchandise',
    'met',
    'described, marked, shown',
    { fields: { ...GOODS, marks: 'Label OAK' }, facts: [fact('merchandise', ['audit'], { date: null })] },
  ],
  ['merchandise', 'met', 'told by a customs document', { fields: GOODS, facts: [fact('merchandise', ['ruling'])] }],
  [
    'merchandise',
    'weak',
    'LOOKS MET: all goods',
    {
      fields: { ...GOODS, goods: 'All products from Eastland', marks: 'OAK' },
      facts: [fact('merchandise', ['audit'])],
    },
    /no class/,
  ],
  [
    'merchandise',
    'weak',
    'LOOKS MET: nothing to tell them by',
    { fields: { ...GOODS, tariff: 'to follow' }, facts: [fact('merchandise', ['audit'])] },
    /tell the goods/,
  ],
  [
    'merchandise',
    'weak',
    'LOOKS MET: seen in the press alone',
    { fields: { ...GOODS, marks: 'OAK' }, facts: [fact('merchandise', ['paper'])] },
    /press/,
  ],
  [
    'merchandise',
    'weak',
    'LOOKS MET: shown by shipment rows alone',
    { fields: { ...GOODS, marks: 'OAK' }, facts: [fact('merchandise', ['rows'])] },
    /word alone/,
  ],
  ['producer-identity', 'missing', 'nothing', {}],
  ['producer-identity', 'weak', 'name only', { fields: { producer: 'Oakhurst' } }],
  ['producer-identity', 'met', 'name, script, address, number', { fields: IDENTITY }],
  [
    'producer-identity',
    'weak',
    'LOOKS MET: number unknown',
    { fields: { ...IDENTITY, producerIdentifier: 'unknown' } },
  ],
  ['tariff-classification', 'missing', 'nothing', {}],
  ['tariff-classification', 'weak', 'a chapter', { fields: { tariff: 'Chapter 61' } }],
  ['tariff-classification', 'met', 'ten digits', { fields: { tariff: '6110.11.0010' } }],
  ['tariff-classification', 'weak', 'LOOKS MET: words', { fields: { tariff: 'see the two entries of 2020' } }],
]
