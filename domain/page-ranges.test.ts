import { expect, test } from 'vitest'
import { pageRangeWords, parsePageRanges } from './page-ranges.ts'

test('page ranges are read as people type them, in order and once each', () => {
  expect(parsePageRanges('7, 1-3')).toEqual([1, 2, 3, 7])
  expect(parsePageRanges('2–4,3')).toEqual([2, 3, 4])
  expect(parsePageRanges('12')).toEqual([12])
})

test.each(['', '0', '3-1', 'a', '1-', '1;2', '-3', '1-999999', '1..3'])('“%s” is no page range', (typed) => {
  expect(parsePageRanges(typed)).toBeNull()
})

test('pages are told as ranges', () => {
  expect(pageRangeWords([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9–10')
  expect(pageRangeWords([])).toBe('')
})
