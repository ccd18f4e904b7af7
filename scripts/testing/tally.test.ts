import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tallyOf } from './tally.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function report(numPassedTests: number, numFailedTests: number): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }))
  return file
}

test('a run is counted as it reported, and its report taken away', () => {
  const file = report(3, 2)
  expect(tallyOf(file, 1)).toEqual({ passed: 3, failed: 2 })
  expect(existsSync(file)).toBe(false)
})

test('a run that failed before or beside its tests counts one failure', () => {
  expect(tallyOf(join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOf(report(3, 0), null)).toEqual({ passed: 3, failed: 1 })
})
