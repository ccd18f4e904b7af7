import { expect, test } from 'vitest'
import { followed } from './use-draft.ts'

const before = { statement: 'Kept.', date: '2020', tags: ['a'] }

test('what nobody is editing follows the store', () => {
  const after = { statement: 'Returned.', date: '2021', tags: ['a', 'b'] }
  expect(followed(before, before, after)).toEqual(after)
})

test('what is being typed stays', () => {
  const draft = { ...before, statement: 'Being ty' }
  expect(followed(draft, before, { ...before, date: '2021' })).toEqual({ ...draft, date: '2021' })
})
