import { expect, test } from 'vitest'
import { strength } from './strength.ts'

test.each([
  ['', 0, false],
  ['password1234', 0, false],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 0, false],
  ['abcdefghijklmnop', 0, false],
  ['Tr0ub4dor&3', 1, true],
  ['green lamp on the quiet', 2, true],
  ['green lamp under seven quiet oceans', 3, true],
  ['단둥의 조용한 바다와 초록 등불 일곱', 3, true],
])('%s', (passphrase, level, enough) => {
  expect(strength(passphrase)).toMatchObject({ level, enough })
})

test('a longer passphrase is never weaker', () => {
  const whole = 'quiet oceans hold seven green lamps'
  const levels = Array.from(whole, (_, i) => strength(whole.slice(0, i + 1)).level)
  expect(levels).toEqual([...levels].sort((a, b) => a - b))
})
