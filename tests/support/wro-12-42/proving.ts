import type { ChecklistAnswer } from '../../../domain/checklist.ts'
import type { Conflict } from '../../../domain/conflict.ts'
import { AnswerId, ConflictId } from '../../../domain/ids.ts'
import { AUDIT_REPORT } from '../../../templates/parts/checklists/questions.ts'
import { sampleFactId, sampleItemId } from '../sample-view.ts'
import { fact, ITEMS, LINK, QUOTE, shipment, two } from './given.ts'
import type { Row } from './given.ts'

const PATH = { ...LINK, importers: 'Newark Pullover Trading', supplyChain: 'Knitted at Eastport, shipped to Newark.' }
const TO_IMPORTER = shipment({ statement: 'Oakhurst Textile Works shipped pullovers to Newark Pullover Trading.' })
const LABOR = [...two('production-by-whom'), ...two('production-how'), ...two('forced-labor')]

const conflict = (settlement: Conflict['settlement']): Conflict => ({
  id: ConflictId.parse(sampleFactId(9)),
  facts: [sampleFactId(0), sampleFactId(1)],
  note: null,
  settlement,
  createdAt: '2026-11-02T00:00:00.000Z',
})

const { audit = { text: '' }, statement = { text: '' } } = ITEMS
const ONE_AUDIT = { audit }
const answers = (count: number): readonly ChecklistAnswer[] =>
  AUDIT_REPORT.items.slice(0, count).map(({ id }, n) => ({
    id: AnswerId.parse(sampleFactId(100 + n)),
    evidenceId: sampleItemId(0),
    checklist: AUDIT_REPORT.id,
    item: id,
    verdict: 'not-shown',
    words: '',
    fact: null,
  }))

/** Cases of nexus-path, corroboration, presumption-track, quantities, contradictions, audits-answered and the package. */
export const rows: readonly Row[] = [
  ['nexus-path', 'missing', 'nothing', {}],
  ['nexus-path', 'met', 'producer, importer, steps', { fields: PATH, facts: [TO_IMPORTER] }],
  ['nexus-path', 'weak', 'LOOKS MET: the importer is in no record', { fields: PATH, facts: [shipment()] }, /importer/],
  [
    'nexus-path',
    'weak',
    'LOOKS MET: another shipper',
    { fields: { ...PATH, producer: 'Elmwood Knitters' }, facts: [TO_IMPORTER] },
    /No import record names the producer/,
  ],

  ['corroboration', 'missing', 'nothing', {}],
  ['corroboration', 'met', 'two kinds each', { facts: LABOR }],
  [
    'corroboration',
    'weak',
    'LOOKS MET: many facts, one kind for the labor',
    { facts: [...two('production-by-whom'), ...two('production-how'), fact('forced-labor', ['statement'])] },
    /the labor/,
  ],

  ['presumption-track', 'not-applicable', 'no presumption', { fields: { laborClass: 'forced labor' } }],
  [
    'presumption-track',
    'met',
    'nationality shown',
    { fields: { laborClass: 'labor of North Korean nationals' }, facts: [fact('workers-nationality', ['statement'])] },
  ],
  [
    'presumption-track',
    'missing',
    'LOOKS MET: claimed in words alone',
    { fields: { laborClass: 'labor of North Korean nationals' }, facts: [fact('forced-labor', ['statement'])] },
  ],

  ['quantities', 'not-applicable', 'no figure', { fields: { importLink: 'By sea.' } }],
  [
    'quantities',
    'met',
    'as the row has it',
    {
      fields: { importLink: 'It brought 12 cartons.' },
      facts: [shipment({ statement: 'Oakhurst shipped 12 cartons.' })],
    },
  ],
  [
    'quantities',
    'weak',
    'LOOKS MET: right number, wrong unit',
    { fields: { importLink: 'It brought 12 tons.' }, facts: [shipment({ statement: 'Oakhurst shipped 12 cartons.' })] },
    /12 tons/,
  ],

  ['contradictions', 'not-applicable', 'none noted', {}],
  [
    'contradictions',
    'met',
    'explained',
    { facts: two('reasons'), conflicts: [conflict({ how: 'explain', note: 'Two years.', dropped: null })] },
  ],
  ['contradictions', 'missing', 'LOOKS MET: noted only', { facts: two('reasons'), conflicts: [conflict(null)] }],

  ['audits-answered', 'not-applicable', 'no audit', { items: { statement } }],
  ['audits-answered', 'met', 'every question', { items: ONE_AUDIT, answers: answers(10) }],
  ['audits-answered', 'weak', 'LOOKS MET: most questions', { items: ONE_AUDIT, answers: answers(9) }, /1 open/],

  ['exhibits-cited', 'not-applicable', 'no exhibit', {}],
  ['exhibits-cited', 'met', 'a passage in each', { facts: [fact('reasons', ['audit'])] }],
  [
    'exhibits-cited',
    'weak',
    'LOOKS MET: its only passage is not there',
    { facts: [fact('reasons', ['audit']), fact('reasons', [], { pins: [['statement', 'not there']] })] },
  ],

  ['translation-certificates', 'not-applicable', 'nothing translated', { facts: [fact('reasons', ['korean'])] }],
  [
    'translation-certificates',
    'met',
    'certified',
    {
      items: { korean: { language: 'ko', note: 'English translation with certificate of A. Kim', text: QUOTE } },
      facts: [fact('reasons', ['korean'])],
    },
  ],
  [
    'translation-certificates',
    'weak',
    'LOOKS MET: translated, not certified',
    { facts: [fact('reasons', ['koreanEnglish'])] },
  ],

  ['searchable-pages', 'not-applicable', 'no exhibit', {}],
  ['searchable-pages', 'met', 'text on every page', { facts: [fact('reasons', ['audit'])] }],
  [
    'searchable-pages',
    'weak',
    'LOOKS MET: one page of two has text',
    { items: { audit: { ...audit, pages: 2 } }, facts: [fact('reasons', ['audit'])] },
  ],
]
