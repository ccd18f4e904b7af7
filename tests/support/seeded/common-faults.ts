import type { Defect } from './defects.ts'
import type { FactName } from './complete-case.ts'
import { dated, pinned } from './defects.ts'
import { all, change, contradict, field, item, pressOnly, undisclosed, usePage, without } from './seed.ts'

const EVERY = [
  'goods',
  'where',
  'whom',
  'hours',
  'locked',
  'pay',
  'passports',
  'shipment',
  'contract',
] as const satisfies readonly FactName[]

/** Common faults of such petitions. */
export const FAULTS: readonly Defect[] = [
  ['no import evidence', without('shipment'), 'no-import-evidence', /No record shows an import/],
  [
    'imports told by press alone',
    change('shipment', pinned([['press', 'sends pullovers to Bay Apparel in Newark']])),
    'no-import-evidence',
    /press alone/,
  ],
  ['all goods', field('goods', 'all goods'), 'class-too-vague', /all goods/],
  ['products of a country', field('goods', 'products from Eastland'), 'class-too-vague', /products from Eastland/],
  ['secondary press only', pressOnly, 'secondary-press-only', /press or web pages/],
  ['an undated fact', change('hours', { date: null }), 'undated-fact', /Workers knit/],
  ['a fact dated ahead', change('hours', { date: '2027' }), 'fact-dated-ahead', /dated after/],
  [
    'everything older than 24 months',
    all(...EVERY.map(dated('2024-01')), undisclosed),
    'facts-too-old',
    /nothing refreshes it/,
  ],
  [
    'child labor without force',
    all(field('laborClass', 'child labor'), without('locked', 'pay', 'passports')),
    'child-labor-without-force',
    /Child labor alone/,
  ],
  [
    'an indicator asserted in words',
    field('reasonsForBelief', 'The workers are held by debt bondage.'),
    'indicator-without-exhibit',
    /debt bondage/,
  ],
  [
    'an indicator whose passage is not there',
    change('hours', { ...pinned([['audit', 'not in it']]) }),
    'indicator-without-exhibit',
    /no exhibit shows it/,
  ],
  [
    'importer figures in wrong units',
    field('importLink', 'The last record is of 12 tons.'),
    'figure-in-other-unit',
    /12 tons.*12 cartons/,
  ],
  [
    'a figure no record has',
    field('supplyChain', 'It ships 900 cartons a year.'),
    'figure-without-record',
    /900 cartons/,
  ],
  [
    'a number without a unit',
    field('importLink', 'Bay Apparel Inc imported 11,000 in 2026.'),
    'number-without-unit',
    /11,000/,
  ],
  ['an unnamed producer', field('producer', 'a factory in Eastport'), 'unnamed-entity', /names no producer/],
  ['nobody named', field('producer'), 'unnamed-entity', /no producer is named/],
  [
    'a misnamed producer',
    all(field('producer', 'Oakhearst Textil Works Co., Ltd.'), field('producerAliases')),
    'misnamed-entity',
    /Oakhearst/,
  ],
  ['an untranslated exhibit', item('notice', { language: 'zh' }), 'untranslated-exhibit', /zh/],
  ['a web page without address', all(usePage, item('page', { url: null })), 'web-page-without-address', /The page/],
  [
    'a web page with an address that is none',
    all(usePage, item('page', { url: 'somewhere' })),
    'web-page-without-address',
    /The page/,
  ],
  [
    'a web page without archive',
    all(usePage, item('page', { receivedOn: null })),
    'web-page-without-archive',
    /The page/,
  ],
  [
    'consumptive demand from an old template',
    field('injury', 'Domestic output does not meet the consumptive demands.'),
    'consumptive-demand',
    /repealed/,
  ],
  [
    'the old fourth item',
    field('reasonsForBelief', 'As § 12.42(b)(4) requires, locked gates and lost pay.'),
    'old-fourth-item',
    /three/,
  ],
  ['goods of Xinjiang', field('producerCountry', 'Aksu, Xinjiang, China'), 'uflpa-covers-it', /UFLPA/],
  [
    'an input of Xinjiang',
    field('supplyChain', 'Cotton of the XUAR is knitted at Eastport.'),
    'uflpa-covers-it',
    /UFLPA/,
  ],
  [
    'North Korean labor presumed',
    field('reasonsForBelief', 'Goods of North Korean nationals are presumed to be made with forced labor.'),
    'nationality-not-shown',
    /nationality/,
  ],
  [
    'a witness named in the public version',
    field('edition', 'Public version'),
    'witness-named-in-public',
    /The statement/,
  ],
  [
    'a witness named in the text of the public version',
    all(field('edition', 'Public version'), field('methods', 'Mina Rahal told us of the works.')),
    'witness-named-in-text',
    /The statement/,
  ],
  [
    'a witness told by a file name',
    all(field('edition', 'Public version'), item('statement', { author: 'statement' })),
    'witness-in-file-name',
    /statement\.txt/,
  ],
  ['an audit not answered', item('press', { kind: 'audit-report' }), 'audit-unanswered', /10 of 10 questions/],
  ['a contradiction left open', contradict('hours', 'contract'), 'contradiction-not-dealt-with', /hours of the shift/],
  [
    'goods bound for Canada',
    change('shipment', {
      statement: 'Oakhurst Textile Works shipped 12 cartons of pullovers bound for Canada to Bay Apparel Inc.',
    }),
    'not-a-united-states-import',
    /bound elsewhere/,
  ],
  [
    'a passage that is not there',
    change('goods', pinned([['photo', 'men’s shirts']])),
    'passage-not-found',
    /not in its exhibit/,
  ],
  ['a filler', field('limits', 'TBD'), 'filler-text', /TBD/],
  ['a filler at length', field('methods', 'to be added'), 'filler-text', /to be added/],
]
