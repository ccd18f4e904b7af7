import { expect, test } from 'vitest'
import { blockAt, partsOf, placeOf } from './sync.ts'

const MARKS = [
  { key: 'a/', page: 1, y: 100 },
  { key: 'a/0', page: 1, y: 130 },
  { key: 'a/1', page: 1, y: 600 },
  { key: 'b/x', page: 3, y: 90 },
]

test('a place on a page belongs to the last block that begins above it, on that page or before', () => {
  expect(blockAt(MARKS, { page: 1, y: 20 })).toBeNull()
  expect(blockAt(MARKS, { page: 1, y: 131 })).toBe('a/0')
  expect(blockAt(MARKS, { page: 1, y: 590 })).toBe('a/0')
  expect(blockAt(MARKS, { page: 2, y: 10 })).toBe('a/1')
  expect(blockAt(MARKS, { page: 3, y: 700 })).toBe('b/x')
})

test('a block is found on its page by its key', () => {
  expect(placeOf(MARKS, 'b/x')).toMatchObject({ page: 3, y: 90 })
  expect(placeOf(MARKS, 'c/0')).toBeNull()
  expect(partsOf('production-where/k1')).toEqual({ section: 'production-where', block: 'k1' })
})
