import { expect, it } from 'vitest'
import { rowByKey, shownOf } from './row-keys.ts'

it('keys lead from row to row, never out of the file', () => {
  expect(['ArrowDown', 'PageUp', 'Home', 'End', 'x'].map((key) => rowByKey(key, 10, 60))).toEqual([11, 1, 1, 60, null])
  expect(rowByKey('PageDown', 55, 60)).toBe(60)
  expect(rowByKey('ArrowDown', 60, null)).toBe(61)
})

const row = (no: number, ...cells: string[]) => ({ row: no, cells })

it('titles with words, the heads, and no more cells than can be drawn at once, the row asked for among them', () => {
  const top = [row(1, 'Title'), row(2, ''), row(3, 'Bill', 'Goods')]
  const rows = Array.from({ length: 120 }, (_, n) => row(n + 1, ...Array<string>(n === 60 ? 400 : 2).fill('v')))
  const shown = shownOf({ top, rows, at: 100, records: 120 }, 100)
  expect([shown.titles.map(({ row: no }) => no), shown.head?.row, shown.columns]).toEqual([[1], 3, 400])
  expect(shown.rows).toHaveLength(9)
  expect(shown.rows.map(({ row: no }) => no)).toContain(100)
  expect(shownOf({ top, rows: rows.slice(0, 5), at: null, records: 5 }, null).rows.map(({ row: no }) => no)).toEqual([
    4, 5,
  ])
})
