import { existsSync, readFileSync, rmSync } from 'node:fs'

/** How many tests of a run held and did not. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

export const add = (a: Tally, b: Tally): Tally => ({ passed: a.passed + b.passed, failed: a.failed + b.failed })

/** Reads what a vitest run reported and takes the file away. A run that ended badly with no failed test counts one failure. */
export function tallyOf(reportFile: string, status: number | null): Tally {
  const { numPassedTests, numFailedTests } = reportIn(reportFile)
  const failed = status === 0 ? numFailedTests : Math.max(1, numFailedTests)
  return { passed: numPassedTests, failed }
}

function reportIn(file: string): Report {
  if (!existsSync(file)) return { numPassedTests: 0, numFailedTests: 0 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  rmSync(file)
  return report
}
