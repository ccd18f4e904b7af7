import { expect, test } from 'vitest'
import { citeWords } from './cite-words.ts'

const item = { title: 'Audit report', pages: 9 }

test('a cite names title and page', () => {
  expect(citeWords(item, null, { page: 4, region: null })).toBe('Audit report, p. 4')
})

test('it names the exhibit where its number is known, and a region of the page', () => {
  const region = { x: 0.1, y: 0.1, width: 0.2, height: 0.2 }
  expect(citeWords(item, '3', { page: 4, region })).toBe('Audit report (Ex. 3), p. 4, region')
})

test('an item without pages is cited whole', () => {
  expect(citeWords({ title: 'Hall.mp4', pages: null }, null, { page: 1, region: null })).toBe('Hall.mp4')
})
