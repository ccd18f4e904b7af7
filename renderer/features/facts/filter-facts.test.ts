import { expect, test } from 'vitest'
import { Fact } from '../../../domain/fact.ts'
import type { Conflict } from '../../../domain/conflict.ts'
import { disputed, filterFacts } from './filter-facts.ts'
import { byMonth } from './by-month.ts'

const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

function fact(number: number, part: Readonly<Record<string, unknown>> = {}): Fact {
  return Fact.parse({
    id: idOf(number),
    statement: `Fact ${number}`,
    date: '2020',
    pinpoints: [pinpoint(number, true)],
    indicators: [],
    requirements: ['reasons'],
    contradicts: [],
    strength: 'fair',
    bearing: 'for',
    certainty: null,
    note: null,
    createdAt: `2026-01-0${number}T00:00:00Z`,
    ...part,
  })
}

function pinpoint(number: number, resolves: boolean) {
  const blank = { quote: null, region: null, row: null, at: null, machine: false }
  return { ...blank, id: idOf(100 + number), evidenceId: idOf(200), page: 1, resolves }
}

const names = (facts: readonly Fact[]) => facts.map(({ statement }) => statement)

const NONE = { disputed: new Set<string>(), cited: null }

test('each filter lets through what it names', () => {
  const facts = [
    fact(1, { requirements: [] }),
    fact(2, { date: null, bearing: 'against' }),
    fact(3, { pinpoints: [pinpoint(3, true), pinpoint(4, false)], strength: null }),
    fact(4),
  ]
  expect(names(filterFacts(facts, 'no-requirement', NONE))).toEqual(['Fact 1'])
  expect(names(filterFacts(facts, 'undated', NONE))).toEqual(['Fact 2'])
  expect(names(filterFacts(facts, 'against', NONE))).toEqual(['Fact 2'])
  expect(names(filterFacts(facts, 'unresolved', NONE))).toEqual(['Fact 3'])
  expect(names(filterFacts(facts, 'unweighed', NONE))).toEqual(['Fact 3'])
  expect(filterFacts(facts, null, NONE)).toHaveLength(4)
})

test('what is not cited shows only once it is known what is', () => {
  const facts = [fact(1), fact(2)]
  expect(filterFacts(facts, 'uncited', NONE)).toEqual([])
  expect(names(filterFacts(facts, 'uncited', { ...NONE, cited: new Set([idOf(2)]) }))).toEqual(['Fact 1'])
})

test('a contradiction shows from both sides until it is dealt with', () => {
  const facts = [fact(1), fact(2), fact(3)]
  const between = { id: idOf(9), facts: [idOf(1), idOf(3)], note: null, createdAt: '2026-01-01T00:00:00Z' }
  const conflict = (settlement: object | null) => ({ ...between, settlement }) as unknown as Conflict
  const open = { ...NONE, disputed: disputed([conflict(null)]) }
  expect(names(filterFacts(facts, 'contradicted', open))).toEqual(['Fact 1', 'Fact 3'])
  const settled = disputed([conflict({ how: 'explain', note: 'Two years.', dropped: null })])
  expect(filterFacts(facts, 'contradicted', { ...NONE, disputed: settled })).toEqual([])
})

test('cards stand by the month a date begins in, as vague as it is', () => {
  const dates = ['2016–2021', 'c. 2020', 'Nov 2020', '2020-11-03', 'before 2020-12-23', null]
  const months = byMonth(dates.map((date, i) => fact(i + 1, { date })))
  expect(months.map(({ words, facts }) => [words, facts.length])).toEqual([
    ['January 2016 on', 1],
    ['2020', 1],
    ['November 2020', 2],
    ['Before December 2020', 1],
    ['Undated', 1],
  ])
})
