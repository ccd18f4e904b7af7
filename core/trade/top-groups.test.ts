import { expect, test } from 'vitest'
import { shownReport } from './shown-report.ts'
import { topGroups } from './top-groups.ts'

const group = (key: string, shipments: number, placeholder = false) => {
  return {
    key,
    placeholder,
    shipments,
    weightKg: shipments * 10,
    valueUsd: 0,
    weighed: shipments,
    valued: 0,
    last: null,
  }
}

test('the groups shown, those that name nobody and the rest come to all shipments', () => {
  const { groups, nobody, rest } = topGroups([group('A', 9), group('', 7, true), group('B', 5), group('C', 2)], 1)
  expect(groups.map(({ key }) => key)).toEqual(['A'])
  expect(nobody?.shipments).toBe(7)
  expect(rest).toEqual({ groups: 2, shipments: 7, weightKg: 70, valueUsd: 0, weighed: 7, valued: 0 })
})

test('a report of any size is cut to what a screen shows, its counts whole', () => {
  const report = {
    evidenceId: null,
    preset: null,
    encoding: 'utf-8',
    delimiter: ',',
    headerRow: 1,
    dateOrder: 'mdy' as const,
    rows: 5000,
    imported: 4000,
    merged: [],
    skipped: [],
    errors: Array.from({ length: 2000 }, (_, n) => ({ row: 2 + (n >> 1), column: 'A', value: 'x', message: 'No.' })),
    warnings: [],
    mapping: {},
  }
  const shown = shownReport(report)
  expect(shown.errors).toHaveLength(200)
  expect(shown.counts).toEqual({ merged: 0, skipped: 0, failed: 1000, warnings: 0 })
})
