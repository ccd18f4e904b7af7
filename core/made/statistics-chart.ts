import Papa from 'papaparse'
import { z } from 'zod'
import { ChartRow, type Chart } from '../../domain/chart.ts'
import { AppError } from '../../domain/errors.ts'
import { NewPinpoint } from '../../domain/fact.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { resolvePinpoint } from '../facts/resolve-pinpoint.ts'
import { keepData } from './keep-data.ts'

/** A small table typed in: each row with where its figures stand. */
export const Statistics = z.object({
  series: z.array(z.string().trim().min(1)).max(4).default([]),
  rows: z
    .array(ChartRow.extend({ at: NewPinpoint.pick({ evidenceId: true, page: true, quote: true, row: true }) }))
    .min(1)
    .max(40),
})
export type Statistics = z.infer<typeof Statistics>

/** A chart of figures typed in, with the place of each row's source in words. */
export interface CitedChart extends Pick<Chart, 'rows' | 'source' | 'evidence'> {
  readonly places: readonly string[]
}

/** Checks that each row's figures have a source that is there to be seen, and keeps them as a CSV item. Throws `bad-statistics` by row, `no-such-evidence`. */
export async function statisticsChart(
  app: App,
  { rows, series }: Statistics,
  { title, unit }: { title: string; unit: string },
): Promise<CitedChart> {
  for (const [i, row] of rows.entries()) checkPlace(app, row, i + 1)
  const titles = new Map(rows.map(({ at }) => [at.evidenceId, existingEvidence(app, at.evidenceId).title] as const))
  const places = rows.map(({ at }) => placeOf(at, titles.get(at.evidenceId) ?? ''))
  const header = ['', ...(series.length === 0 ? [unit] : series), 'source', 'page', 'row', 'quote']
  const cells = rows.map(({ label, values, at }) => {
    return [label, ...values, titles.get(at.evidenceId) ?? '', at.page ?? '', at.row ?? '', at.quote ?? '']
  })
  const csv = `${Papa.unparse([header, ...cells], { escapeFormulae: true })}\r\n`
  const data = await keepData(app, { title: `Data: ${title}`, csv })
  return {
    rows: rows.map(({ label, values }) => ({ label, values })),
    source: 'each row as its source gives it, at the place beside it',
    evidence: [data.id, ...titles.keys()],
    places,
  }
}

function checkPlace(app: App, { label, at }: Statistics['rows'][number], nth: number): void {
  const item = existingEvidence(app, at.evidenceId)
  if (resolvePinpoint(at, item.pages, readPageText(app.database.read, item.id)).resolves) return
  throw new AppError(
    'bad-statistics',
    `Row ${nth} (${label}) has no source that can be seen: its page or quote does not stand in “${item.title}”. Nothing was changed.`,
    'Give the page of the item, words that stand on it as they are written there, or the row of a table.',
  )
}

function placeOf({ page, row }: Statistics['rows'][number]['at'], title: string): string {
  if (page != null) return `${title}, p. ${page}`
  return row == null ? title : `${title}, row ${row}`
}
