import { expect, test } from 'vitest'
import { Fact } from '../../../domain/fact.ts'
import { chronology, filterFacts } from './filter-facts.ts'

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
    createdAt: `2026-01-0${number}T00:00:00Z`,
    ...part,
  })
}

function pinpoint(number: number, resolves: boolean) {
  const blank = { quote: null, region: null, row: null, at: null, machine: false }
  return { ...blank, id: idOf(100 + number), evidenceId: idOf(200), page: 1, resolves }
}

const names = (facts: readonly Fact[]) => facts.map(({ statement }) => statement)

test('a chronology begins with what is oldest and ends with what is undated', () => {
  const facts = [
    fact(1, { date: null }),
    fact(2, { date: 'Nov 2020' }),
    fact(3, { date: '2016–2021' }),
    fact(4, { date: 'Nov 2020' }),
  ]
  expect(names(chronology(facts))).toEqual(['Fact 3', 'Fact 2', 'Fact 4', 'Fact 1'])
})

test('each filter lets through what it names', () => {
  const facts = [
    fact(1, { requirements: [] }),
    fact(2, { date: null }),
    fact(3, { pinpoints: [pinpoint(3, true), pinpoint(4, false)] }),
    fact(4),
  ]
  expect(names(filterFacts(facts, 'no-requirement'))).toEqual(['Fact 1'])
  expect(names(filterFacts(facts, 'undated'))).toEqual(['Fact 2'])
  expect(names(filterFacts(facts, 'unresolved'))).toEqual(['Fact 3'])
  expect(filterFacts(facts, null)).toHaveLength(4)
})

test('a contradiction shows from both sides', () => {
  const facts = [fact(1, { contradicts: [idOf(3)] }), fact(2), fact(3)]
  expect(names(filterFacts(facts, 'contradicted'))).toEqual(['Fact 1', 'Fact 3'])
})
