import { expect, test } from 'vitest'
import { gridWindow, ROW, scrollToRow } from './grid-window.ts'

test('a short list is drawn where it stands', () => {
  expect(gridWindow(10, 0, 340)).toEqual({ box: 340, first: 0, count: 10, top: 0 })
  expect(gridWindow(1000, 340, 340)).toMatchObject({ first: 10, count: 11, top: 340 })
  expect(gridWindow(0, 0, 340).count).toBe(0)
})

test('a list taller than a browser lays out is reached from its first row to its last', () => {
  const [total, height] = [2_000_000, 600]
  const { box } = gridWindow(total, 0, height)
  expect(box).toBeLessThan(total * ROW)
  expect(gridWindow(total, 0, height).first).toBe(0)
  const end = gridWindow(total, box - height, height)
  expect(end.first + end.count).toBe(total)
  const middle = gridWindow(total, (box - height) / 2, height)
  expect(Math.abs(middle.first - total / 2)).toBeLessThan(20)
})

test.each([0, 17, 999_999, 1_999_999])('row %i is brought into sight', (row) => {
  const [total, height] = [2_000_000, 600]
  const { first, count } = gridWindow(total, scrollToRow(total, row, 3_000_000, height), height)
  expect(row).toBeGreaterThanOrEqual(first)
  expect(row).toBeLessThan(first + count)
})

test('a row in sight does not move', () => {
  expect(scrollToRow(1000, 12, 340, 340)).toBe(340)
})
