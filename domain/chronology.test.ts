import { expect, it } from 'vitest'
import { inOrderOfTime } from './chronology.ts'

it('orders vague dates by the days they may stand for, as typed', () => {
  const typed = [
    null,
    'after 2021',
    '2020-12-23',
    'before 2020-12-23',
    'Nov 2020',
    'c. 2020',
    '2019-06 to 2021-02',
    '2020-01-01',
    'soon',
    '2020-11-03',
  ]
  const facts = typed.map((date, i) => ({ date, createdAt: `2026-01-${String(i + 1).padStart(2, '0')}` }))
  expect(facts.toSorted(inOrderOfTime).map(({ date }) => date)).toEqual([
    '2019-06 to 2021-02',
    'c. 2020',
    '2020-01-01',
    'Nov 2020',
    '2020-11-03',
    'before 2020-12-23',
    '2020-12-23',
    'after 2021',
    null,
    'soon',
  ])
})
