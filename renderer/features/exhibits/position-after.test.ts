import { expect, test } from 'vitest'
import { positionAfter } from './position-after.ts'

const ids = ['a', 'b', 'c', 'd']

test.each([
  ['a', 'c', true, 3],
  ['a', 'c', false, 2],
  ['d', 'a', false, 1],
  ['b', 'd', true, 4],
  ['b', 'b', true, 2],
] as const)('%s dropped at %s (after: %s) stands at %i', (moved, target, after, position) => {
  expect(positionAfter(ids, moved, target, after)).toBe(position)
  const placed = ids.filter((id) => id !== moved).toSpliced(position - 1, 0, moved)
  if (moved !== target) expect(placed.indexOf(moved) - placed.indexOf(target)).toBe(after ? 1 : -1)
})
