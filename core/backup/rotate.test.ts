import { expect, test } from 'vitest'
import type { BackupCopy } from '../../domain/backup.ts'
import { rotate } from './rotate.ts'

const copy = (at: string): BackupCopy => ({ name: at, path: `/b/${at}`, at, bytes: 1 })
const KEEP = { daily: 7, weekly: 4, monthly: 12 }
const left = (copies: readonly BackupCopy[], keep = KEEP) => {
  const dropped = new Set(rotate(copies, keep))
  return copies.filter((one) => !dropped.has(one)).map(({ at }) => at)
}

test('of one day the newest stays', () => {
  const day = ['09', '12', '18'].map((hour) => copy(`2026-03-02T${hour}:00:00.000Z`))
  expect(left(day)).toEqual(['2026-03-02T18:00:00.000Z'])
})

test('a copy a day for two years leaves seven days, four weeks and twelve months, and the newest', () => {
  const days = Array.from({ length: 730 }, (_, i) => copy(new Date(Date.UTC(2025, 0, 1 + i, 20)).toISOString()))
  const kept = left(days)
  expect(kept.at(-1)).toBe('2026-12-31T20:00:00.000Z')
  expect(kept.slice(-7).map((at) => at.slice(0, 10))).toEqual(
    ['25', '26', '27', '28', '29', '30', '31'].map((day) => `2026-12-${day}`),
  )
  expect(new Set(kept.map((at) => at.slice(0, 7))).size).toBe(12)
  // 28 to 31 December are this week's; the three Sundays before stay, 27 December among the seven days.
  expect(kept).toEqual(expect.arrayContaining(['2026-12-20T20:00:00.000Z', '2026-12-13T20:00:00.000Z']))
  expect(kept).toHaveLength(7 + 2 + 11)
  // Run again it drops nothing more.
  expect(
    rotate(
      days.filter(({ at }) => kept.includes(at)),
      KEEP,
    ),
  ).toEqual([])
})

test('nothing is dropped while there are few, and never the newest', () => {
  const few = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'].map(copy)
  expect(left(few)).toHaveLength(2)
  expect(left(few, { daily: 1, weekly: 0, monthly: 0 })).toEqual(['2026-03-02T08:00:00.000Z'])
})
