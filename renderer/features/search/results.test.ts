import { expect, test } from 'vitest'
import { SearchHit } from '../../../domain/search.ts'
import { byItem, marked, offersFor } from './results.ts'

const idOf = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const hit = (item: number, page: number) =>
  SearchHit.parse({ evidenceId: idOf(item), title: `Item ${item}`, page, snippet: 'seen', marks: [] })

test('places are grouped by item in the order found', () => {
  const groups = byItem([hit(2, 1), hit(1, 4), hit(2, 9)])
  expect(groups.map(({ title, hits }) => [title, hits.map(({ page }) => page)])).toEqual([
    ['Item 2', [1, 9]],
    ['Item 1', [4]],
  ])
})

test('marks cut a snippet into runs', () => {
  const cut = marked('ten of 49 workers', [
    [0, 3],
    [7, 9],
  ])
  expect(cut.map(({ text, on }) => (on ? `[${text}]` : text)).join('')).toBe('[ten] of [49] workers')
  expect(marked('none', [])).toEqual([{ text: 'none', on: false }])
})

test('filters are offered by what was begun, then their values', () => {
  const filters = [
    { name: 'type', values: ['photo', 'press-report'] },
    { name: 'cited', values: ['yes', 'no'] },
  ]
  const queries = (query: string) => offersFor(query, filters).map((offer) => offer.query)
  expect(queries('wages ty')).toEqual(['wages type:'])
  expect(queries('wages type:p')).toEqual(['wages type:photo ', 'wages type:press-report '])
  expect(queries('wages')).toEqual(['wages type:', 'wages cited:'])
  expect(queries('')).toEqual(['type:', 'cited:'])
  expect(queries('cited:no')).toEqual([])
})
