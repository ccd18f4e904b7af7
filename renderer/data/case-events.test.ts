import { expect, test } from 'vitest'
import { affected } from './case-events.ts'

test('a new fact makes counts, checks and search untrue too', () => {
  expect(affected(['facts'])).toEqual(expect.arrayContaining(['facts', 'evidence', 'petition', 'search', 'case']))
})

test('a trade file in the Trash makes what was counted of it untrue', () => {
  expect(affected(['evidence'])).toContain('trade')
})

test('a field set leaves the evidence alone', () => {
  expect(affected(['petition'])).not.toContain('evidence')
})

test('a topic nobody knows is at least itself', () => {
  expect(affected(['work'])).toEqual(['work'])
})
