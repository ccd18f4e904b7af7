import { describe, expect, it } from 'vitest'
import type { Conflict } from '../../domain/conflict.ts'
import { ConflictId } from '../../domain/ids.ts'
import type { FactId } from '../../domain/ids.ts'
import { sampleFactId, sampleItemId, sampleView } from '../../tests/support/sample-view.ts'
import type { SampleFact, SampleItem } from '../../tests/support/sample-view.ts'
import template from './template.ts'

const ITEMS: Readonly<Record<string, SampleItem>> = {
  paper: { kind: 'press-report', publisher: 'Paper', text: 'Oakhurst sends pullovers to Newark.' },
  audit: { kind: 'audit-report', publisher: 'Audit House', text: 'Oakhurst sends pullovers to Newark.' },
  rows: { kind: 'trade-record', publisher: 'Cargo', text: 'OAKHURST 12 cartons NEWARK' },
  korean: { kind: 'statement', author: 'Witness', language: 'ko', text: 'Oakhurst sends pullovers to Newark.' },
  page: { kind: 'web-page', publisher: 'Site', url: null, text: 'Oakhurst sends pullovers to Newark.' },
}
const QUOTE = 'Oakhurst sends pullovers to Newark.'
const fact = (pin: string, more: Partial<SampleFact> = {}): SampleFact => ({
  statement: 'Oakhurst sends pullovers.',
  date: '2026-08-01',
  pins: [[pin, QUOTE]],
  ...more,
})
const row = (more: Partial<SampleFact> = {}) =>
  fact('rows', { pins: [['rows', 'OAKHURST 12 cartons NEWARK']], requirements: ['import-nexus'], ...more })

const PRODUCER = { producer: 'Oakhurst Ltd.' }

interface Case {
  readonly fields?: Readonly<Record<string, string>>
  readonly facts?: readonly SampleFact[]
}

const found = ({ fields = PRODUCER, facts = [] }: Case) =>
  template.faults({ view: sampleView(ITEMS, facts), fields, asOf: '2026-11-23' })
const ids = (given: Case) => found(given).map(({ id }) => id)

const field = (name: string, text: string, facts: readonly SampleFact[] = []): Case => ({
  fields: { ...PRODUCER, [name]: text },
  facts,
})

const TABLE: readonly (readonly [id: string, present: Case, absent: Case])[] = [
  ['no-import-evidence', { facts: [fact('audit')] }, { facts: [row()] }],
  [
    'no-import-evidence',
    { facts: [fact('paper', { requirements: ['import-nexus'] })] },
    { facts: [fact('audit', { requirements: ['import-nexus'] })] },
  ],
  ['class-too-vague', field('goods', 'all goods from Eastland'), field('goods', 'women’s pullovers')],
  ['class-too-vague', field('goods', 'Products'), field('goods', 'palm oil products')],
  ['secondary-press-only', { facts: [fact('paper')] }, { facts: [fact('paper'), fact('audit')] }],
  ['undated-fact', { facts: [fact('audit', { date: null })] }, { facts: [fact('audit')] }],
  ['fact-dated-ahead', { facts: [fact('audit', { date: '2027' })] }, { facts: [fact('audit', { date: '2026' })] }],
  [
    'facts-too-old',
    { facts: [fact('audit', { date: '2022' })] },
    { facts: [fact('audit', { date: '2022' }), fact('audit')] },
  ],
  [
    'child-labor-without-force',
    field('laborClass', 'child labor'),
    field('laborClass', 'forced child labor', [fact('audit', { requirements: ['menace-of-penalty'] })]),
  ],
  [
    'indicator-without-exhibit',
    field('reasonsForBelief', 'There is debt bondage here.'),
    field('reasonsForBelief', 'There is debt bondage here.', [fact('audit', { indicators: ['debt-bondage'] })]),
  ],
  [
    'indicator-without-exhibit',
    { facts: [fact('audit', { pins: [['audit', 'not there']], indicators: ['isolation'] })] },
    { facts: [fact('audit', { indicators: ['isolation'] })] },
  ],
  [
    'consumptive-demand',
    field('injury', 'Domestic output does not meet the consumptive  demands.'),
    field('injury', 'Demand has fallen.'),
  ],
  [
    'old-fourth-item',
    field('reasonsForBelief', 'As § 12.42(b)(4) requires'),
    field('reasonsForBelief', 'As § 12.42(b)(3) requires'),
  ],
  ['uflpa-covers-it', field('producerCountry', 'Xinjiang, China'), field('producerCountry', 'Dandong, China')],
  [
    'nationality-not-shown',
    field('laborClass', 'North Korean nationals, presumed forced'),
    field('laborClass', 'North Korean nationals, presumed forced', [
      fact('audit', { requirements: ['workers-nationality'] }),
    ]),
  ],
  [
    'nationality-not-shown',
    field('reasonsForBelief', 'Under CAATSA the goods are prohibited.'),
    field('reasonsForBelief', 'The audit is presumed honest.'),
  ],
  ['unnamed-entity', field('producer', 'an unnamed supplier in Eastport'), field('producer', 'Oakhurst Factory No. 2')],
  ['unnamed-entity', { fields: {}, facts: [fact('audit')] }, { facts: [fact('audit')] }],
  ['untranslated-exhibit', { facts: [fact('korean')] }, { facts: [fact('audit')] }],
  ['web-page-without-address', { facts: [fact('page')] }, { facts: [fact('paper')] }],
  [
    'witness-named-in-public',
    field('edition', 'Public version', [fact('korean')]),
    field('edition', 'Confidential version', [fact('korean')]),
  ],
  [
    'figure-without-record',
    field('importLink', 'It brought 11 tons.', [row()]),
    field('importLink', 'It brought 12 cartons.', [row()]),
  ],
  [
    'not-a-united-states-import',
    { facts: [row({ statement: '12 cartons in transit to Canada.' })] },
    { facts: [row()] },
  ],
  ['passage-not-found', { facts: [fact('audit', { pins: [['audit', 'not there']] })] }, { facts: [fact('audit')] }],
  ['filler-text', field('limits', 'TBD'), field('limits', 'No entry to the site was given.')],
]

describe('faults of wro-12-42', () => {
  it.each(TABLE)('finds %s where it is, and not where it is not', (id, present, absent) => {
    expect(ids(present)).toContain(id)
    expect(ids(absent)).not.toContain(id)
  })

  it('finds a contradiction until it is dealt with', () => {
    const facts = [fact('audit', { contradicts: [1] }), fact('paper')]
    const between = {
      id: ConflictId.parse(sampleFactId(9)),
      facts: [sampleFactId(0), sampleFactId(1)] as [FactId, FactId],
    }
    const conflict = { ...between, note: 'dates', createdAt: '2026-11-02T00:00:00.000Z' }
    const idsWith = (settlement: Conflict['settlement']) =>
      template
        .faults({ view: sampleView(ITEMS, facts, [{ ...conflict, settlement }]), fields: PRODUCER, asOf: '2026-11-23' })
        .filter(({ id }) => id === 'contradiction-not-dealt-with')
        .map(({ where }) => where)
    expect(idsWith(null)).toEqual([sampleFactId(0)])
    expect(idsWith({ how: 'use', note: 'They keep no records.', dropped: null })).toEqual([])
    expect(idsWith({ how: 'drop', note: 'Old.', dropped: sampleFactId(1) })).toEqual([])
  })

  it('finds nothing in a case that has only just been made', () => {
    expect(found({ fields: {} })).toEqual([])
  })

  it('says where: the field, the fact or the exhibit', () => {
    expect(found(field('goods', 'all goods'))[0]).toMatchObject({ id: 'class-too-vague', where: 'goods' })
    const undated = found({ facts: [fact('audit', { date: null })] }).find(({ id }) => id === 'undated-fact')
    expect(undated?.where).toBe(sampleFactId(0))
    const foreign = found({ facts: [fact('korean')] }).find(({ id }) => id === 'untranslated-exhibit')
    expect(foreign?.where).toBe(sampleItemId(3))
  })
})
