import { expect, test } from 'vitest'
import { WHOLE_PICTURE, type Comparison } from '../../../domain/comparison.ts'
import { EvidenceId } from '../../../domain/ids.ts'
import { panned, pointAt, shownAt, troubleOf, withPicture, withPoint, zoomed } from './edits.ts'
import { placeIn } from './place-in.ts'

const evidenceId = EvidenceId.parse('019b0000-0000-7000-8000-000000000001')
const picture = { evidenceId, page: 1, crop: WHOLE_PICTURE, turn: 0, brightness: 1, caption: '' }
const comparison: Comparison = { title: 'T', pictures: [picture, picture], callouts: [] }

test('zooming keeps the point under it where it is, and never leaves the picture', () => {
  const crop = zoomed(WHOLE_PICTURE, 2, { x: 0.25, y: 0.75 })
  expect(crop).toEqual({ x: 0.125, y: 0.375, width: 0.5, height: 0.5 })
  expect(shownAt(crop, { x: 0.25, y: 0.75 })).toEqual({ x: 0.25, y: 0.75 })
  expect(zoomed(crop, 0.1)).toEqual(WHOLE_PICTURE)
  expect(panned(crop, { x: -9, y: 9 })).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.5 })
})

test('a place in what is shown is a point of the whole, and back', () => {
  const crop = { x: 0.2, y: 0.4, width: 0.5, height: 0.5 }
  const point = pointAt(crop, { x: 0.3, y: 0.6 })
  expect(point).toEqual({ x: 0.35, y: 0.7 })
  expect(shownAt(crop, { x: 0.1, y: 0.5 })).toBeNull()
})

test('linked pictures are zoomed together, others alone', () => {
  const change = (one: typeof picture) => ({ ...one, crop: zoomed(one.crop, 2) })
  const widths = (linked: boolean) => withPicture(comparison, 0, change, linked).pictures.map(({ crop }) => crop.width)
  expect(widths(true)).toEqual([0.5, 0.5])
  expect(widths(false)).toEqual([0.5, 1])
})

test('a callout has one point in each picture, and says what it lacks', () => {
  const one = [{ observation: 'Green band', points: [{ picture: 2, x: 0.1, y: 0.1 }] }]
  expect(troubleOf({ ...comparison, callouts: one })).toMatch(/callout 1 out in at least two/)
  const two = withPoint(withPoint(one, 0, { picture: 1, x: 0.5, y: 0.5 }), 0, { picture: 2, x: 0.9, y: 0.9 })
  expect(two[0]?.points).toEqual([
    { picture: 1, x: 0.5, y: 0.5 },
    { picture: 2, x: 0.9, y: 0.9 },
  ])
  expect(troubleOf({ ...comparison, callouts: two })).toBeNull()
  const cropped = { ...picture, crop: { x: 0, y: 0, width: 0.4, height: 0.4 } }
  expect(troubleOf({ ...comparison, pictures: [cropped, picture], callouts: two })).toMatch(/outside.*picture 1/)
})

test('a pointer finds its place in a turned box', () => {
  const box = { middleX: 100, middleY: 100, width: 80, height: 40 }
  expect(placeIn({ x: 140, y: 100 }, box, 0)).toEqual({ x: 1, y: 0.5 })
  const quarter = placeIn({ x: 100, y: 140 }, box, 90)
  expect([quarter.x, quarter.y].map((n) => Math.round(n * 1000) / 1000)).toEqual([1, 0.5])
})
