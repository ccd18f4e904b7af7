import { LINK, QUOTE, fact, shipment, two } from './given.ts'
import type { Row } from './given.ts'

/** Cases of import-nexus, recency, independent-sources. */
export const rows: readonly Row[] = [
  ['import-nexus', 'missing', 'nothing', {}],
  ['import-nexus', 'missing', 'LOOKS MET: written, no record', { fields: LINK }],
  [
    'import-nexus',
    'weak',
    'press and one old ruling',
    { fields: LINK, facts: [fact('import-nexus', ['paper']), fact('import-nexus', ['ruling'], { date: '2020-12' })] },
    /No shipment rows.*2020-12/,
  ],
  ['import-nexus', 'met', 'a recent row of this producer', { fields: LINK, facts: [shipment()] }],
  [
    'import-nexus',
    'met',
    'a recent customs document of this producer',
    { fields: LINK, facts: [fact('import-nexus', ['ruling'])] },
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: recent press in number',
    { fields: LINK, facts: [fact('import-nexus', ['paper', 'otherPaper', 'page'])] },
    /No shipment rows/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: rows older than 24 months',
    { fields: LINK, facts: [shipment({ date: '2024-11-22' })] },
    /more than 24 months/,
  ],
  [
    'import-nexus',
    'met',
    'a row of the last day that counts',
    { fields: LINK, facts: [shipment({ date: '2024-11-23' })] },
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: undated rows',
    { fields: LINK, facts: [shipment({ date: null })] },
    /tells its age/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: “before 2026” tells no age',
    { fields: LINK, facts: [shipment({ date: 'before 2026-06' })] },
    /tells its age/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: dated ahead',
    { fields: LINK, facts: [shipment({ date: '2027-01-05' })] },
    /tells its age/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: rows of another shipper',
    { fields: { ...LINK, producer: 'Brookfield Knitting' }, facts: [shipment()] },
    /names the producer/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: rows that name only the city',
    { fields: { ...LINK, producer: 'Eastport Mills' }, facts: [shipment()] },
    /names the producer/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: cargo that stays on board',
    { fields: LINK, facts: [shipment({ statement: 'Oakhurst pullovers, FROB.' })] },
    /bound elsewhere/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: rows contradicted',
    {
      fields: LINK,
      facts: [
        shipment(),
        { statement: 'It never sailed.', date: '2026-09-01', pins: [['notice', QUOTE]], contradicts: [0] },
      ],
    },
    /contradicted/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: rows, the link not written',
    { fields: { producer: LINK.producer }, facts: [shipment()] },
    /not written out/,
  ],
  [
    'import-nexus',
    'weak',
    'LOOKS MET: one row recent, another of this producer',
    {
      fields: LINK,
      facts: [
        shipment({ statement: 'Pullovers came to Newark.', pins: [['rows', 'Workers may not leave.']] }),
        shipment({ date: '2020-01-01' }),
      ],
    },
  ],
  ['recency', 'missing', 'nothing', {}],
  ['recency', 'weak', 'old', { facts: two('production-how', { date: '2021-11-05' }) }, /2021-11-05/],
  ['recency', 'met', 'recent', { facts: two('production-how') }],
  ['recency', 'missing', 'LOOKS MET: recent shipments', { facts: [shipment()] }],
  ['recency', 'weak', 'LOOKS MET: recent exhibit, undated fact', { facts: two('production-how', { date: null }) }],
  ['recency', 'weak', 'LOOKS MET: “since 2019”', { facts: two('production-how', { date: 'since 2019' }) }],
  [
    'recency',
    'weak',
    'LOOKS MET: recent fact contradicted',
    {
      facts: [
        ...two('production-how'),
        { statement: 'No.', date: '2026-08-02', pins: [['notice', QUOTE]], contradicts: [0] },
      ],
    },
  ],
  ['independent-sources', 'missing', 'nothing', {}],
  ['independent-sources', 'weak', 'two kinds', { facts: two('reasons') }, /2 independent kind.*3 needed/],
  ['independent-sources', 'met', 'three kinds', { facts: [fact('reasons', ['statement', 'audit', 'paper'])] }],
  [
    'independent-sources',
    'weak',
    'LOOKS MET: the third is of the second’s publisher',
    { facts: [fact('reasons', ['statement', 'paper', 'paperPhoto'])] },
  ],
]
