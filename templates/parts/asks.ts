import { answered, law } from '../basics.ts'
import { LAW_WORDS } from './law/words.ts'
import { filerWithin, saidInSentence } from './prose.ts'
import type { Ask } from './sections/relief.ts'

/** The menu of relief: each item is one thing that may be asked, in words of the law that gives it. */
export const ASKS = {
  /** A Withhold Release Order on the class of goods. */
  withhold: (input) => [
    [
      'conclude that the information here “',
      LAW_WORDS.withholdStandard,
      '” that ',
      saidInSentence(input, 'goods'),
      ' produced wholly or in part by ',
      saidInSentence(input, 'producer'),
      ' with the labor described are being, or are likely to be, imported into the United States, and issue a Withhold Release Order under ',
      law('cfr-12-42', '(e)'),
      ';',
    ],
  ],
  advisePorts: () => [
    'advise every port director of the order, so that shipments of the goods are detained wherever they arrive;',
  ],
  /** Goods of North Korean labor, beside an order. */
  deemedProhibited: () => [
    [
      'without awaiting that order, treat the goods as deemed prohibited by ',
      law('usc-9241a', '(a)'),
      ', detain them on arrival, and hold the importer to the clear and convincing evidence of ',
      law('usc-9241a', '(b)'),
      ';',
    ],
  ],
  /** The same as the main thing asked: no release without the importer's proof. */
  holdDeemed: (input) => [
    [
      'treat ',
      saidInSentence(input, 'goods'),
      ' produced wholly or in part by ',
      saidInSentence(input, 'producer'),
      ' as deemed prohibited by ',
      law('usc-9241a', '(a)'),
      ', detain them on arrival at every port, and release none unless the importer brings the clear and convincing evidence of ',
      law('usc-9241a', '(b)'),
      ';',
    ],
  ],
  askImporters: () => [
    'ask the importers named here for the producer’s records of recruitment, identity and pay, and for its full list of production sites and subcontractors;',
  ],
  investigate: () => [
    [
      'investigate, and if the information then shows it conclusively, issue and publish a finding under ',
      law('cfr-12-42', '(f)'),
      ', so that goods whose admissibility is not shown are seized and forfeited under ',
      law('cfr-12-44', '(b)'),
      ';',
    ],
  ],
  /** CBP's own request for information to the importers, by Form 28. */
  form28: () => [
    [
      'put the questions of CBP Form 28 to the importers named here, and ask them how the workers are recruited, for their identity cards, and for payroll records or other proof of payment, as CBP did in ',
      law('hq-h317249'),
      ', with a full list of production sites and subcontractors;',
    ],
  ],
  /** Civil penalties, where ticked. */
  penalties: ({ fields }) =>
    answered(fields, 'askPenalties') === 'yes'
      ? [
          [
            'consider penalties under ',
            law('usc-1592', '(a)'),
            ' and ',
            law('usc-1595a', '(b)'),
            ' where the facts bear out what those sections ask;',
          ],
        ]
      : [],
  /** Other agencies, where ticked. */
  referral: ({ fields }) =>
    answered(fields, 'askReferral') === 'yes'
      ? [
          `send this matter to Homeland Security Investigations, the Department of Justice and the Office of Foreign Assets Control, as far as it concerns them;`,
        ]
      : [],
  /** A term for the importers' proof, where a number of days is given. */
  conditional: ({ fields }) => {
    const days = answered(fields, 'conditionalDays')
    return days === undefined
      ? []
      : [
          `in the alternative, exclude the goods unless an importer proves within ${days} days that they are not so made;`,
        ]
  },
  /** What the petitioner wrote beside the menu. */
  further: ({ fields }) => {
    const further = answered(fields, 'reliefFurther')
    return further === undefined ? [] : [`${further.replace(/[.;]$/, '')};`]
  },
  /** What is asked where no order is: none that could be modified. */
  receive: ({ terms }) => [
    `acknowledge this ${terms.filing}, name a person to write to, and accept what ${filerWithin(terms)} adds to it.`,
  ],
  acknowledge: ({ terms }) => [
    `acknowledge this ${terms.filing}, name a person to write to, accept what ${filerWithin(terms)} adds to it, and hear ${filerWithin(terms)} before an order is modified or revoked.`,
  ],
} as const satisfies Readonly<Record<string, Ask>>

/** What a person may add to the relief of a petition for an order: by a tick, a number of days, or in words. */
export const MENU: readonly Ask[] = [ASKS.penalties, ASKS.referral, ASKS.conditional, ASKS.further]
