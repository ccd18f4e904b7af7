import { expect, test } from 'vitest'
import { turnBy, turned } from './turned.ts'

test('four turns to the right, or to the left, end where they began', () => {
  expect(turnBy(3, 1)).toBe(0)
  expect(turnBy(0, -1)).toBe(3)
})

test('a page turned by a quarter takes its height across and its width down', () => {
  const { rotate, marginBlock, marginInline } = turned(1, 600, 800)
  expect(rotate).toBe('90deg')
  expect(600 + 2 * Number(marginInline)).toBe(800)
  expect(800 + 2 * Number(marginBlock)).toBe(600)
})

test('a page on its head keeps its room, and one that is not turned has no style', () => {
  expect(turned(2, 600, 800)).toEqual({ rotate: '180deg', marginBlock: 0, marginInline: 0 })
  expect(turned(0, 600, 800)).toEqual({})
})
