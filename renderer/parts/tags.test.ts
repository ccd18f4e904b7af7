import { expect, test } from 'vitest'
import { commonTags, tagsInUse } from './tags.ts'

const items = [{ tags: ['wages', 'Interview'] }, { tags: ['wages'] }, { tags: [] }]

test('tags are counted over all items', () => {
  expect(tagsInUse(items)).toEqual([
    { tag: 'Interview', count: 1 },
    { tag: 'wages', count: 2 },
  ])
})

test('what is common is on every one', () => {
  expect(commonTags(items.slice(0, 2))).toEqual(['wages'])
  expect(commonTags(items)).toEqual([])
  expect(commonTags([])).toEqual([])
})
