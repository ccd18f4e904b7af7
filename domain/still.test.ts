import { expect, test } from 'vitest'
import { momentOf, stillWords, timeCode, wholeSeconds } from './still.ts'

test.each([
  ['00:01:23', 83_000],
  ['1:23', 83_000],
  ['1:02:03.4', 3_723_400],
  ['00:00:00,040', 40],
  ['99:59:59.999', 359_999_999],
])('%s is a moment', (typed, ms) => {
  expect(momentOf(typed)).toBe(ms)
  expect(momentOf(timeCode(ms))).toBe(ms)
})

test.each(['', '83', '1:60', '00:75:00', '1:2:3:4', 'later'])('“%s” is none', (typed) => {
  expect(momentOf(typed)).toBeNull()
})

test('thousandths are written where there are any', () => {
  expect([timeCode(83_000), timeCode(83_040), wholeSeconds(83_999)]).toEqual(['00:01:23', '00:01:23.040', '00:01:23'])
})

test('a still says which film it is of, and whose hash that is, also when the film is gone', () => {
  const filmSha256 = 'ab'.repeat(32)
  expect(stillWords({ film: null, filmSha256, at: 1000, how: 'brought' })).toBe(
    `Still at 00:00:01 of a film, SHA-256 ${filmSha256}, taken with another program.`,
  )
})
