import { describe, expect, it } from 'vitest'
import { sampleView } from '../../tests/support/sample-view.ts'
import type { Status } from '../../domain/assessment.ts'
import { fact, ITEMS, shipment, two } from '../../tests/support/wro-12-42/given.ts'
import type { Given } from '../../tests/support/wro-12-42/given.ts'
import { REQUIREMENTS } from '../kit.ts'
import { requirements } from './requirements.ts'

type Id = keyof typeof requirements
type Row = readonly [id: Id, status: Status, what: string, given: Given, why?: RegExp]

const NATIONALITY = { nationality: 'Two witnesses and the dormitory register say so.' }
const TIE = { lineToGoods: 'They sewed order 12 in August.' }
const SIGNIFICANT = { significance: 'Forty containers a year.' }
const PAPERS = { importerSaid: 'An audit report of May.', importerOpen: 'It saw one floor of three.' }

const ROWS: readonly Row[] = [
  ['workers-nationality', 'missing', 'nothing', {}],
  [
    'workers-nationality',
    'weak',
    'one source',
    { fields: NATIONALITY, facts: [fact('workers-nationality', ['statement'])] },
    /One source only/,
  ],
  ['workers-nationality', 'met', 'two independent kinds', { fields: NATIONALITY, facts: two('workers-nationality') }],
  [
    'workers-nationality',
    'weak',
    'LOOKS MET: said at length, and no fact shows it',
    { fields: NATIONALITY },
    /No fact with a passage/,
  ],
  [
    'workers-nationality',
    'weak',
    'LOOKS MET: press of many papers',
    { fields: NATIONALITY, facts: [fact('workers-nationality', ['paper', 'otherPaper', 'page'])] },
    /Press and web pages only/,
  ],
  [
    'workers-nationality',
    'weak',
    'LOOKS MET: undated',
    { fields: NATIONALITY, facts: two('workers-nationality', { date: null }) },
    /undated/,
  ],
  [
    'workers-nationality',
    'weak',
    'LOOKS MET: only the conditions are shown',
    { fields: NATIONALITY, facts: two('forced-labor') },
    /No fact with a passage/,
  ],
  [
    'workers-nationality',
    'weak',
    'LOOKS MET: facts, and not a word written',
    { facts: two('workers-nationality') },
    /Nothing is written/,
  ],
  ['workers-goods', 'missing', 'nothing', {}],
  ['workers-goods', 'weak', 'press alone', { fields: TIE, facts: [fact('workers-goods', ['paper'])] }],
  [
    'workers-goods',
    'met',
    'a dated photograph of the line',
    { fields: TIE, facts: [fact('workers-goods', ['audit'])] },
  ],
  [
    'workers-goods',
    'weak',
    'LOOKS MET: nationality shown twice over, and nothing ties the workers to the goods',
    { fields: TIE, facts: two('workers-nationality') },
    /No fact with a passage/,
  ],
  [
    'workers-goods',
    'weak',
    'LOOKS MET: shipment rows',
    { fields: TIE, facts: [fact('workers-goods', ['rows'])] },
    /No fact with a passage/,
  ],
  [
    'workers-goods',
    'weak',
    'LOOKS MET: undated',
    { fields: TIE, facts: [fact('workers-goods', ['audit'], { date: null })] },
    /undated/,
  ],
  ['significant-goods', 'missing', 'nothing', {}],
  ['significant-goods', 'weak', 'said, no record', { fields: SIGNIFICANT }, /No shipment record/],
  ['significant-goods', 'met', 'said, and shipped', { fields: SIGNIFICANT, facts: [shipment()] }],
  [
    'significant-goods',
    'weak',
    'LOOKS MET: a paper tells of shipments',
    { fields: SIGNIFICANT, facts: [fact('import-nexus', ['paper'])] },
    /No shipment record/,
  ],
  [
    'significant-goods',
    'weak',
    'LOOKS MET: a record, and not a word on why',
    { facts: [shipment()] },
    /Nothing is written/,
  ],
  ['importer-record', 'missing', 'nothing', {}],
  ['importer-record', 'weak', 'named, no exhibit', { fields: PAPERS }, /No fact with a passage/],
  ['importer-record', 'met', 'named, answered, shown', { fields: PAPERS, facts: [fact('importer-record', ['audit'])] }],
  [
    'importer-record',
    'weak',
    'LOOKS MET: the audit is shown, and what it leaves open is not said',
    { fields: { importerSaid: PAPERS.importerSaid }, facts: [fact('importer-record', ['audit'])] },
    /Not every field/,
  ],
  [
    'importer-record',
    'weak',
    'LOOKS MET: a paper tells of an audit',
    { fields: PAPERS, facts: [fact('importer-record', ['paper'])] },
  ],
  [
    'forced-labor',
    'weak',
    'LOOKS MET: named, one source',
    { fields: { laborClass: 'the labor of North Korean nationals' }, facts: [fact('forced-labor', ['statement'])] },
  ],
  [
    'involuntariness',
    'not-applicable',
    'nationality shown',
    { fields: { laborClass: 'the labor of North Korean nationals' }, facts: two('workers-nationality') },
  ],
  ['recency', 'met', 'a new fact that ties the workers to the goods', { facts: [fact('workers-goods', ['audit'])] }],
  [
    'recency',
    'weak',
    'LOOKS MET: a new shipment beside an old fact',
    { facts: [fact('workers-goods', ['audit'], { date: '2023-01' }), shipment()] },
  ],
]

describe('requirements of caatsa-321', () => {
  for (const [id, status, what, { fields = {}, facts = [] }, why] of ROWS) {
    it(`${id} is ${status}: ${what}`, () => {
      const found = requirements[id].assess({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
      expect(found).toMatchObject({ status })
      expect(found.why).toMatch(why ?? /./)
      expect(found.ask === '').toBe(status === 'met' || status === 'not-applicable')
    })
  }

  it('asks for nationality before anything else', () => {
    expect(Object.keys(requirements)[0]).toBe('workers-nationality')
    expect(requirements['workers-nationality'].group).toBe('returned')
    expect(requirements['forced-labor'].group).toBe('persuasion')
  })

  it('has a case missing, one weak, one met and one that looks met for each requirement of its own, and shares the rest', () => {
    for (const id of ['workers-nationality', 'workers-goods', 'significant-goods', 'importer-record'] as const) {
      const own = ROWS.filter(([row]) => row === id)
      for (const status of ['missing', 'weak', 'met'])
        expect(
          own.some((row) => row[1] === status),
          id,
        ).toBe(true)
      expect(
        own.some(([, , what]) => what.startsWith('LOOKS')),
        id,
      ).toBe(true)
    }
    for (const id of [
      'merchandise',
      'reasons',
      'import-nexus',
      'contrary-evidence',
      'declaration',
      'parallel-grounds',
    ] as const) {
      expect(requirements[id], id).toBe(REQUIREMENTS[id])
    }
  })
})
