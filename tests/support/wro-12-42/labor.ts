import { alike, NORTH_KOREAN, fact, two } from './given.ts'
import type { Row } from './given.ts'

/** Cases of forced-labor, involuntariness, menace-of-penalty, workers-nationality, indicators. */
export const rows: readonly Row[] = [
  ...alike('forced-labor', { laborClass: 'forced labor' }),
  ['involuntariness', 'missing', 'nothing', {}],
  [
    'involuntariness',
    'weak',
    'press only',
    { fields: { involuntariness: 'Gates are locked.' }, facts: [fact('involuntariness', ['paper', 'otherPaper'])] },
  ],
  [
    'involuntariness',
    'met',
    'written and shown',
    { fields: { involuntariness: 'Gates are locked.' }, facts: [fact('involuntariness', ['statement'])] },
  ],
  ['involuntariness', 'weak', 'LOOKS MET: written, not shown', { fields: { involuntariness: 'Gates are locked.' } }],
  ['involuntariness', 'not-applicable', 'convict labor', { fields: { laborClass: 'convict labor' } }],
  ['involuntariness', 'missing', 'LOOKS SPARED: North Korean, nationality not shown', { fields: NORTH_KOREAN }],
  [
    'involuntariness',
    'not-applicable',
    'North Korean, nationality shown',
    { fields: NORTH_KOREAN, facts: two('workers-nationality') },
  ],
  ['menace-of-penalty', 'missing', 'nothing', {}],
  [
    'menace-of-penalty',
    'weak',
    'undated',
    { fields: { menaceOfPenalty: 'Fines.' }, facts: [fact('menace-of-penalty', ['statement'], { date: null })] },
  ],
  [
    'menace-of-penalty',
    'met',
    'written and shown',
    { fields: { menaceOfPenalty: 'Fines.' }, facts: [fact('menace-of-penalty', ['statement'])] },
  ],
  [
    'menace-of-penalty',
    'weak',
    'LOOKS MET: facts of the other part',
    { fields: { menaceOfPenalty: 'Fines.' }, facts: two('involuntariness') },
  ],
  ['workers-nationality', 'not-applicable', 'another ground', { fields: { laborClass: 'forced labor' } }],
  ['workers-nationality', 'missing', 'ground claimed, nothing shown', { fields: NORTH_KOREAN }],
  [
    'workers-nationality',
    'weak',
    'one source',
    { fields: NORTH_KOREAN, facts: [fact('workers-nationality', ['statement'])] },
  ],
  ['workers-nationality', 'met', 'two kinds', { fields: NORTH_KOREAN, facts: two('workers-nationality') }],
  [
    'workers-nationality',
    'missing',
    'LOOKS MET: conditions shown, nationality not',
    { fields: NORTH_KOREAN, facts: [...two('involuntariness'), ...two('forced-labor')] },
  ],
  ['indicators', 'missing', 'nothing', {}],
  [
    'indicators',
    'weak',
    'one',
    { facts: [fact('indicators', ['statement'], { indicators: ['isolation'] })] },
    /1 of 11/,
  ],
  [
    'indicators',
    'met',
    'three',
    { facts: [fact('indicators', ['statement'], { indicators: ['isolation', 'deception', 'debt-bondage'] })] },
    /3 of 11/,
  ],
  [
    'indicators',
    'weak',
    'LOOKS MET: seven in the press',
    {
      facts: [
        fact('indicators', ['paper'], { indicators: ['isolation', 'deception', 'debt-bondage', 'excessive-overtime'] }),
      ],
    },
    /Press/,
  ],
  [
    'indicators',
    'missing',
    'LOOKS MET: three on a quote that is not there',
    {
      facts: [
        {
          ...fact('indicators', []),
          pins: [['statement', 'not there']],
          indicators: ['isolation', 'deception', 'debt-bondage'],
        },
      ],
    },
  ],
  [
    'indicators',
    'weak',
    'LOOKS MET: three from shipment rows',
    { facts: [fact('indicators', ['rows'], { indicators: ['isolation', 'deception', 'debt-bondage'] })] },
  ],
]
