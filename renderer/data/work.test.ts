import { expect, test } from 'vitest'
import { timeLeft } from './work.ts'

const item = { work: 'w', label: 'Adding', done: 10, total: 40, startedAt: 0 }

test('time left follows the pace so far', () => {
  expect(timeLeft(item, 10_000)).toBe('about 30 s left')
  expect(timeLeft(item, 100_000)).toBe('about 5 min left')
  expect(timeLeft({ ...item, done: 39 }, 10_000)).toBe('a few seconds left')
})

test('no time is named before a pace is known', () => {
  expect(timeLeft({ ...item, done: 0 }, 10_000)).toBe('')
  expect(timeLeft(item, 500)).toBe('')
  expect(timeLeft({ ...item, total: 0 }, 10_000)).toBe('')
})
