import { expect, test } from 'vitest'
import { placed, rowTrouble, timeTrouble } from './placed.ts'

test('a row and a time code are taken as a pinpoint holds them, blanks as none', () => {
  expect(placed({ row: ' 126 ', at: '' })).toEqual({ row: 126, at: null })
  expect(placed({ row: '', at: '0:14:32' })).toEqual({ row: null, at: '0:14:32' })
  expect(placed({ row: '', at: '' })).toEqual({ row: null, at: null })
})

test.each(['0', '-3', '1.5', 'twelve'])('“%s” is no row, and nothing is stored of it', (row) => {
  expect(rowTrouble(row)).toMatch(/counted from 1/)
  expect(placed({ row, at: '' })).toBeNull()
})

test.each(['14', '14:75:00', 'later'])('“%s” is no time code', (at) => {
  expect(timeTrouble(at)).toMatch(/00:14:32/)
  expect(placed({ row: '', at })).toBeNull()
})
