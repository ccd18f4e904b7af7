import { expect, test } from 'vitest'
import { growRegion, isDrawn, moveRegion, regionBetween } from './region.ts'

test('a region is the same whichever corner is drawn first', () => {
  const there = regionBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.25 })
  expect(there).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.25 })
  expect(regionBetween({ x: 0.75, y: 0.25 }, { x: 0.25, y: 0.5 })).toEqual(there)
})

test('a region drawn past the edge ends at it', () => {
  expect(regionBetween({ x: -0.5, y: 0.5 }, { x: 0.5, y: 2 })).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.5 })
})

test('moving and growing stop at the page', () => {
  const region = { x: 0.5, y: 0.5, width: 0.25, height: 0.25 }
  expect(moveRegion(region, { x: 1, y: -1 })).toEqual({ ...region, x: 0.75, y: 0 })
  expect(growRegion(region, { x: 1, y: -1 })).toEqual({ ...region, width: 0.5, height: 0.01 })
})

test('a click is no region', () => {
  expect(isDrawn(regionBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }))).toBe(false)
})
