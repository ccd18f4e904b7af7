import { describe, expect, it } from 'vitest'
import { assess } from '../../../core/conformity/assess.ts'
import { templateInfo } from '../../../core/conformity/template-info.ts'
import { readingOrder } from '../../../document/walk.ts'
import { sampleFactId, sampleView } from '../../../tests/support/sample-view.ts'
import type { SampleFact } from '../../../tests/support/sample-view.ts'
import {
  assessment,
  composeTemplate,
  factsUnder,
  furtherFacts,
  group,
  joinTemplates,
  LAW_OF,
  p,
  reference,
  said,
  section,
  support,
  z,
} from '../../kit.ts'
import type { ComposedTemplate, Requirement } from '../../kit.ts'

const shown = (tag: string, says: string): Requirement => ({
  ...LAW_OF.b1,
  says,
  group: 'returned',
  measuredBy: 'A fact.',
  assess: ({ view, fields }) => {
    const on = support(view, tag)
    const written = fields['labor'] ?? 'nothing'
    return on.length > 0
      ? assessment('met', written, '', { on })
      : assessment('missing', written, 'Add one.', { fields: ['labor', 'who'] })
  },
})

/** A small filing: a shared requirement, one of its own that both have by the same name, and one only it has. */
const small = (id: string, only: string): ComposedTemplate =>
  composeTemplate({
    id,
    version: '1',
    title: id,
    addressee: 'Nobody',
    legalBasis: [],
    fields: z.object({
      who: group('Who').must('line', 'Who'),
      labor: group('Labor').may('line', `Labor of ${id}`),
    }),
    requirements: { goods: shown('goods', 'Goods'), labor: shown('labor', 'Labor'), [only]: shown(only, only) },
    authorities: [{ id: `law-${id}`, group: 'statutes', cite: id, says: '', source: 'a copy', verifiedAsOf: null }],
    faults: ({ fields }) =>
      fields['labor'] === 'bad'
        ? [{ id: 'bad', says: id, where: 'labor' }]
        : fields['who'] === 'bad'
          ? [{ id: 'bad', says: 'who', where: 'who' }]
          : [],
    fits: () => ({ fits: 'maybe', why: '', cites: [] }),
    terms: {
      filing: 'petition',
      filer: 'petitioner',
      places: [
        [only, 'only'],
        ['labor', 'labor'],
        ['goods', 'goods'],
      ],
      order: ['goods', 'labor', 'only'],
    },
    shortTitle: id,
    titled: () => id,
    outline: {
      labor: (input) => [
        ...section('labor', 'Labor', p(said(input, 'labor'), ' ', reference('only'), ' ', reference('goods'))),
        ...factsUnder(input, 'labor', 'None.'),
        ...section('only', 'Only', factsUnder(input, only, 'None.')),
      ],
    },
  })

const joint = joinTemplates({
  id: 'both',
  version: '1',
  title: 'Both',
  addressee: 'Nobody',
  legalBasis: [],
  parts: [
    { as: 'a', words: 'First', template: small('first', 'one') },
    { as: 'b', words: 'Second', template: small('second', 'two') },
  ],
  apart: ['labor'],
  shared: ['goods'],
  terms: { filing: 'petition', filer: 'petitioner', order: ['goods', 'a-labor', 'a-only', 'b-labor', 'b-only'] },
  fits: () => ({ fits: 'maybe', why: '', cites: [] }),
  shortTitle: 'Both',
  titled: () => 'Both',
  outline: (from) => ({
    goods: (input) => section('goods', 'Goods', factsUnder(input, 'goods', 'None.')),
    first: from('a', 'labor'),
    second: from('b', 'labor'),
    further: furtherFacts,
  }),
})

const tagged = (...requirements: readonly string[]): SampleFact => ({
  statement: `It is so of ${requirements.join(' and ')}`,
  pins: [['item', 'Words.']],
  requirements,
})
const view = (...facts: readonly SampleFact[]) =>
  sampleView({ item: { kind: 'statement', author: 'A', text: 'Words.' } }, facts)
const statusOf = (facts: readonly SampleFact[], fields: Readonly<Record<string, string>> = {}) =>
  assess(joint, { view: view(...facts), fields, asOf: '2026-11-23' })
const blocksOf = (facts: readonly SampleFact[]) =>
  joint.build({ view: view(...facts), fields: {}, assessed: statusOf(facts), final: false }).blocks

describe('joinTemplates', () => {
  it('asks shared fields once and the others under each part’s name and heading', () => {
    const { fields } = templateInfo(joint)
    expect(fields.map(({ name }) => name)).toEqual(['who', 'a:labor', 'b:labor'])
    expect(fields.map(({ group: heading }) => heading)).toEqual(['Who', 'First: Labor', 'Second: Labor'])
    expect(fields.map(({ says }) => says)).toEqual(['Who', 'Labor of first', 'Labor of second'])
  })

  it('judges shared requirements once and the others under each part’s name', () => {
    expect(Object.keys(joint.requirements)).toEqual(['goods', 'a:labor', 'a:one', 'b:labor', 'b:two'])
    const found = statusOf([tagged('goods'), tagged('a:labor')], { 'a:labor': 'sewing', 'b:labor': 'spinning' })
    expect(found['goods']?.status).toBe('met')
    expect(found['a:labor']).toMatchObject({ status: 'met', why: 'sewing', facts: [sampleFactId(1)] })
    expect(found['b:labor']).toMatchObject({ status: 'missing', why: 'spinning', fields: ['b:labor', 'who'] })
  })

  it('counts a tag only one part has for that part, and one both have for neither', () => {
    expect(statusOf([tagged('two')])['b:two']?.status).toBe('met')
    const both = statusOf([tagged('labor')])
    expect([both['a:labor']?.status, both['b:labor']?.status]).toEqual(['missing', 'missing'])
  })

  it('takes sections over with their headings, references and slots under names of their own', () => {
    const blocks = blocksOf([])
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    expect(headings).toEqual(['goods', 'a-labor', 'a-only', 'b-labor', 'b-only'])
    const runs = readingOrder(blocks)
    const targets = runs.flatMap((run) => (run.kind === 'reference' ? [run.target] : []))
    expect(targets).toEqual(['a-only', 'goods', 'b-only', 'goods'])
    expect(runs.flatMap((run) => (run.kind === 'slot' ? [run.field] : []))).toEqual(['a:labor', 'b:labor'])
  })

  it('sets every fact out once, under the part it is tagged for, and points to it elsewhere', () => {
    for (const tags of [['goods'], ['a:labor'], ['b:labor'], ['two'], ['a:one', 'b:labor', 'goods'], ['labor'], []]) {
      const texts = blocksOf([tagged(...tags)]).filter((block) => readingOrder([block]).some(isStatement))
      expect(texts, tags.join()).toHaveLength(1)
      expect(readingOrder(texts).some(({ kind }) => kind === 'cite')).toBe(true)
    }
  })

  it('has one set of authorities, and each fault once, where it is', () => {
    expect(joint.authorities.map(({ id }) => id)).toEqual(['law-first', 'law-second'])
    const faults = (fields: Readonly<Record<string, string>>) =>
      joint.faults({ view: view(), fields, asOf: '2026-11-23' }).map(({ where, says }) => [where, says])
    expect(faults({ who: 'bad' })).toEqual([['who', 'who']])
    expect(faults({ 'b:labor': 'bad' })).toEqual([['b:labor', 'second']])
  })
})

const isStatement = (run: { readonly kind: string; readonly text?: string }): boolean =>
  run.kind === 'text' && (run.text ?? '').startsWith('It is so')
