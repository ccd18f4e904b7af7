import { expect, test } from 'vitest'
import { findLoose, quoteFrom } from './find-loose.ts'

test('finds a quote across line ends and hyphens', () => {
  const text = 'the audit team was shown the sew-\ning areas of\nBuilding 2.'
  const place = findLoose(text, 'the sewing areas of Building 2')
  expect(place && text.slice(...place)).toBe('the sew-\ning areas of\nBuilding 2')
})

test('finds Korean words whose spacing differs', () => {
  expect(findLoose('강구 공장 노동자', '공장노동자')).toEqual([3, 9])
})

test('does not find what is not there', () => {
  expect(findLoose('ten of 49 workers', 'ten of 50 workers')).toBeNull()
  expect(findLoose('ten of 49 workers', ' \n')).toBeNull()
})

test('a quote is given in the words of the page', () => {
  expect(quoteFrom('Workers\ninterviewed: 10 of 49', 'Workersinterviewed:10')).toBe('Workers interviewed: 10')
  expect(quoteFrom('the sew-\ning areas', 'the sewing')).toBe('the sewing')
  expect(quoteFrom('', 'seen  by\neye')).toBe('seen by eye')
})
