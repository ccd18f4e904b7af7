import { describe, expect, it } from 'vitest'
import type { Conflict } from '../../domain/conflict.ts'
import { ConflictId } from '../../domain/ids.ts'
import { sampleFactId, sampleView } from '../../tests/support/sample-view.ts'
import type { SampleFact } from '../../tests/support/sample-view.ts'
import { flawsOf } from './flaws-of.ts'
import { kindsOfSource } from './kinds-of-source.ts'
import { support } from './support.ts'

const ITEMS = {
  audit: { kind: 'audit-report', publisher: 'Audit House', text: '49 workers.' },
  payroll: { kind: 'corporate-record', publisher: 'Oakhurst', text: '120 workers.' },
} as const

const fact = (more: Partial<SampleFact> = {}): SampleFact => ({
  statement: 'There were 49 workers.',
  date: '2026',
  pins: [['audit', '49 workers.']],
  requirements: ['reasons'],
  ...more,
})

const flaws = (first: SampleFact, others: readonly SampleFact[] = [], conflicts: readonly Conflict[] = []) => {
  const view = sampleView(ITEMS, [first, ...others], conflicts)
  const [own] = support(view, 'reasons')
  return own ? flawsOf(view, own, true) : []
}

const dealtWith: Conflict = {
  id: ConflictId.parse(sampleFactId(9)),
  facts: [sampleFactId(0), sampleFactId(1)],
  note: null,
  settlement: { how: 'explain', note: 'Counted in two years.', dropped: null },
  createdAt: '2026-11-02T00:00:00.000Z',
}

describe('the flaws of a fact', () => {
  it('are what the team says of it as much as what its passage lacks', () => {
    expect(flaws(fact())).toEqual([])
    expect(flaws(fact({ date: null }))).toEqual(['undated'])
    expect(flaws(fact({ strength: 'weak' }))).toEqual(['rated-weak'])
    expect(flaws(fact({ certainty: 'inferred' }))).toEqual(['inferred'])
    expect(flaws(fact({ strength: 'fair', certainty: 'reported' }))).toEqual([])
  })

  it('include a contradiction until it is dealt with', () => {
    const other = fact({ pins: [['payroll', '120 workers.']], contradicts: [0] })
    expect(flaws(fact({ contradicts: [1] }), [other])).toEqual(['contradicted'])
    expect(flaws(fact({ contradicts: [1] }), [other], [dealtWith])).toEqual([])
  })

  it('keep a requirement from being met, and are told as the reason', () => {
    const view = sampleView(ITEMS, [fact({ strength: 'weak' })])
    const judged = kindsOfSource(view, support(view, 'reasons'), { kinds: 1, dated: true, ask: 'Add another.' })
    expect(judged).toMatchObject({ status: 'weak', why: '1 of 1 fact rated weak.' })
  })

  it('a fact against the petition supports nothing to begin with', () => {
    expect(support(sampleView(ITEMS, [fact({ bearing: 'against' })]), 'reasons')).toEqual([])
  })
})
