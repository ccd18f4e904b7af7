import type { ImportReport, ShownReport } from '../../domain/trade.ts'

/** How many entries of each kind a screen is given; the counts tell of the rest. */
const SHOWN = 200

/** A report as a screen shows it, whatever the size of the file: its counts, and the first entries of each kind. */
export function shownReport<R extends ImportReport>(report: R): R & ShownReport {
  const { merged, skipped, errors, warnings } = report
  return {
    ...report,
    counts: {
      merged: merged.length,
      skipped: skipped.length,
      failed: new Set(errors.map(({ row }) => row)).size,
      warnings: warnings.length,
    },
    merged: merged.slice(0, SHOWN),
    skipped: skipped.slice(0, SHOWN),
    errors: errors.slice(0, SHOWN),
    warnings: warnings.slice(0, SHOWN),
  }
}
