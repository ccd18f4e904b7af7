import type { FactName, Pin } from './complete-case.ts'
import { all, change, contradict, field, item, more, undisclosed, without } from './seed.ts'
import type { Seed } from './seed.ts'

/** A defect: what it is, how it is planted, the requirement or fault that must name it, and words of the report. */
export type Defect = readonly [what: string, seed: Seed, named: string, words: RegExp]

/** Other passages for a fact. */
export const pinned = (pins: readonly Pin[]) => ({ pins })
/** Another date for a fact. */
export const dated = (date: string | null) => (name: FactName) => change(name, { date })
const LABOR = ['whom', 'hours', 'locked', 'pay', 'passports'] as const satisfies readonly FactName[]
const NK = field('laborClass', 'the labor of North Korean nationals')

/** Elements of § 12.42(b) left unmet. */
export const UNMET: readonly Defect[] = [
  ['no goods named', field('goods'), 'merchandise', /Not every field/],
  ['goods not described', field('goodsDetail'), 'merchandise', /Not every field/],
  ['no scope', field('scope'), 'merchandise', /Not every field/],
  ['nothing to tell the goods by', all(field('tariff'), field('marks')), 'merchandise', /Nothing is given/],
  ['no exhibit of the goods', without('goods'), 'merchandise', /petitioner’s word alone/],
  [
    'goods seen in press alone',
    change('goods', pinned([['press', 'sends pullovers to Bay Apparel']])),
    'merchandise',
    /press or web pages only/,
  ],
  ['no statement of reasons', field('reasonsForBelief'), 'reasons', /Nothing is written/],
  [
    'reasons from one source',
    all(
      change('whom', { requirements: ['production-by-whom'] }),
      change('hours', { requirements: ['production-how'] }),
      change('locked', { requirements: ['involuntariness'] }),
      change('pay', pinned([['statement', 'Who leaves loses three months of pay.']])),
    ),
    'reasons',
    /One source only/,
  ],
  ['no country', field('producerCountry'), 'production-where', /Not every field/],
  ['no address', field('producerAddress'), 'production-where', /Not every field/],
  ['no proof of the place', without('where'), 'production-where', /No fact with a passage/],
  ['the place undated', change('where', { date: null }), 'production-where', /undated/],
  ['no producer', field('producer'), 'production-by-whom', /No producer is named/],
  [
    'the producer shown by one source',
    change('whom', pinned([['registry', 'Business: knitted pullovers for women']])),
    'production-by-whom',
    /One source only/,
  ],
  ['no proof of the process', without('hours'), 'production-how', /No fact with a passage/],
  [
    'the process shown by two papers of one maker',
    item('audit', { publisher: null, author: 'Mina Rahal' }),
    'production-how',
    /same maker/,
  ],
  [
    'the process in press alone',
    change('hours', pinned([['press', 'The gates are locked at night.']])),
    'production-how',
    /One source only/,
  ],
  ['no class of labor', field('laborClass'), 'forced-labor', /Nothing is written/],
  ['no proof of the labor', without('locked', 'pay', 'passports'), 'forced-labor', /No fact with a passage/],
  ['involuntariness not argued', field('involuntariness'), 'involuntariness', /Nothing is written/],
  ['involuntariness not shown', without('locked'), 'involuntariness', /No fact with a passage/],
  ['no penalty argued', field('menaceOfPenalty'), 'menace-of-penalty', /Nothing is written/],
  ['no penalty shown', without('pay'), 'menace-of-penalty', /No fact with a passage/],
  ['North Korean labor without nationality', NK, 'workers-nationality', /No fact with a passage/],
  ['a presumption nothing starts', NK, 'presumption-track', /No fact shows what would start it/],
  ['no importer', field('importers'), 'import-nexus', /No importer is named/],
  ['the link not written', field('importLink'), 'import-nexus', /not written out/],
  ['no import record', without('shipment'), 'import-nexus', /No fact with a passage/],
  [
    'the record of another shipper',
    change('shipment', {
      statement: 'Elmwood shipped pullovers to Newark.',
      pins: [['rows', '12 cartons pullovers BAY APPAREL INC NEWARK']],
    }),
    'import-nexus',
    /No recent record names the producer/,
  ],
  ['the record too old', change('shipment', { date: '2023-09-03' }), 'import-nexus', /more than 24 months/],
  ['the record undated', change('shipment', { date: null }), 'import-nexus', /No record carries a date/],
]

/** What makes a petition weaker, or its package less fit. */
export const WEAKER: readonly Defect[] = [
  ['the path breaks at the importer', field('importers', 'Tidewater Retail Group'), 'nexus-path', /names an importer/],
  ['the steps not written', field('supplyChain'), 'nexus-path', /steps from inputs/],
  [
    'one kind of source for the labor',
    all(
      change('locked', pinned([['statement', 'The gates are locked at night and nobody may leave.']])),
      change('pay', pinned([['statement', 'Who leaves loses three months of pay.']])),
      change('passports', pinned([['statement', 'Passports are kept in the office safe.']])),
    ),
    'corroboration',
    /the labor/,
  ],
  [
    'conditions three years old',
    all(...LABOR.map(dated('2023-05')), change('where', { date: '2023-05' })),
    'recency',
    /more than 24 months/,
  ],
  [
    'too few indicators',
    all(change('hours', { indicators: [] }), change('locked', { indicators: [] })),
    'indicators',
    /2 of 11 indicators/,
  ],
  ['facts rated weak by the team', change('locked', { strength: 'weak' }), 'involuntariness', /rated weak/],
  ['only an inference', change('pay', { certainty: 'inferred' }), 'menace-of-penalty', /inferred/],
  ['contrary evidence not told', field('contraryEvidence'), 'contrary-evidence', /Not every field/],
  ['contrary evidence not answered', field('contraryAnswer'), 'contrary-evidence', /Not every field/],
  ['contrary evidence without its exhibit', undisclosed, 'contrary-evidence', /no exhibit shows it/],
  ['a contradiction left open', contradict('hours', 'contract'), 'contradictions', /1 of 1 contradictions/],
  ['an audit not answered', item('press', { kind: 'audit-report' }), 'audits-answered', /10 open/],
  ['a quantity no record has', field('importLink', 'It takes 500 cartons a month.'), 'quantities', /500 cartons/],
  ['no name in its own script', field('producerNative'), 'producer-identity', /Not every field/],
  ['no registry number', field('producerIdentifier'), 'producer-identity', /Not every field/],
  ['goods not classified', field('tariff', 'wearing apparel'), 'tariff-classification', /no subheading/],
  ['workers not considered', field('workerProtection'), 'worker-protection', /Nothing is written/],
  ['nobody to ask', field('petitionerContact'), 'petitioner', /Not every field/],
  ['an exhibit without a maker', item('registry', { publisher: null }), 'provenance', /The registry/],
  ['an exhibit without a date', item('notice', { date: null }), 'provenance', /The notice/],
  ['an untranslated exhibit', item('notice', { language: 'ko' }), 'translations', /The notice/],
  [
    'a translation without a certificate',
    item('notice', { language: 'ko', note: 'English translation follows' }),
    'translation-certificates',
    /No certificate noted/,
  ],
  [
    'a damaged exhibit',
    more({ statement: 'A payroll.', date: '2026-06', pins: [['broken', 'nothing']] }),
    'readable-exhibits',
    /broken/,
  ],
  [
    'a scanned page without text',
    all(
      item('scan', { kind: 'corporate-record', publisher: 'Company Registry', date: '2026-06' }),
      more({ statement: 'A stamp.', date: '2026-06', pins: [['scan', 'stamp']] }),
    ),
    'searchable-pages',
    /scan/,
  ],
  [
    'a passage that is not there',
    change('goods', pinned([['photo', 'men’s shirts']])),
    'pinpoints-resolve',
    /1 of \d+ facts/,
  ],
  [
    'an exhibit that proves nothing',
    change('goods', pinned([['photo', 'men’s shirts']])),
    'exhibits-cited',
    /The photo/,
  ],
  ['signed nowhere in particular', field('signedWhere'), 'declaration', /Not every field/],
  ['not dated by who signs', field('signedOn'), 'declaration', /Not every field/],
  ['a field a final petition needs', field('limits'), 'placeholders', /limits|could not see/],
]
