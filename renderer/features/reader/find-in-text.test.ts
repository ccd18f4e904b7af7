import { expect, test } from 'vitest'
import { findInText } from './find-in-text.ts'

const pages = [
  { page: 1, text: 'Passports were kept.', machine: false },
  { page: 2, text: 'Nothing here.', machine: false },
  { page: 3, text: 'The passports again.', machine: true },
]

test('finds each page once, in the words the page has', () => {
  expect(findInText(pages, ' PASSPORTS ')).toEqual([
    { page: 1, words: 'Passports' },
    { page: 3, words: 'passports' },
  ])
})

test('finds nothing for nothing', () => {
  expect(findInText(pages, '  ')).toEqual([])
  expect(findInText(pages, 'wages')).toEqual([])
})
