import { alike, PLACE, REASONS, fact, two } from './given.ts'
import type { Row } from './given.ts'

/** Cases of reasons, production-where, production-by-whom, production-how. */
export const rows: readonly Row[] = [
  ...alike('reasons', REASONS),
  ['reasons', 'weak', 'LOOKS MET: facts, no statement', { facts: two('reasons') }, /Nothing is written/],
  [
    'reasons',
    'weak',
    'LOOKS MET: the statement is a filler',
    { fields: { reasonsForBelief: 'TBD' }, facts: two('reasons') },
  ],
  ['production-where', 'missing', 'nothing', {}],
  [
    'production-where',
    'weak',
    'press only',
    { fields: PLACE, facts: [fact('production-where', ['paper'])] },
    /One source only/,
  ],
  [
    'production-where',
    'met',
    'address and one source at first hand',
    { fields: PLACE, facts: [fact('production-where', ['audit'])] },
  ],
  [
    'production-where',
    'weak',
    'LOOKS MET: shipment rows',
    { fields: PLACE, facts: [fact('production-where', ['rows'])] },
  ],
  ['production-where', 'weak', 'LOOKS MET: no address written', { facts: [fact('production-where', ['audit'])] }],
  ...alike('production-by-whom', { producer: 'Oakhurst Textile Works' }),
  [
    'production-by-whom',
    'weak',
    'LOOKS MET: nobody named',
    { fields: { producer: 'A factory in Eastport' }, facts: two('production-by-whom') },
    /names no producer/,
  ],
  ...alike('production-how', {}),
]
