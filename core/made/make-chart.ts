import { z } from 'zod'
import { Chart, type ChartRow } from '../../domain/chart.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { EvidenceId } from '../../domain/ids.ts'
import { drawChart } from '../../document/chart/draw-chart.ts'
import { DRAWING_FILE, renderChart } from '../../document/typst/chart.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { typesetWhole } from '../petition/write-volume.ts'
import { columnPlaces, itemTable, notATable } from './item-table.ts'
import { keepMadeItem } from './keep-made-item.ts'
import { parsed } from './parsed.ts'
import { Statistics, statisticsChart } from './statistics-chart.ts'
import { TradeFrom, tradeChart } from './trade-chart.ts'

/** Rows of a CSV or TSV item gathered by a column: counted, or with another column added up. */
export const ChartFrom = z.object({
  evidenceId: EvidenceId,
  label: z.string().min(1),
  /** The column that is added up; null counts rows. */
  value: z.string().min(1).nullable().default(null),
  /** As many of the largest as are shown; the rest stand together. Columns, which are times, keep all. */
  most: z.number().int().min(1).max(39).default(12),
})
export type ChartFrom = z.infer<typeof ChartFrom>

/** Where a chart's rows are gathered from, if they are not given. */
const Gathered = z.object({
  from: ChartFrom.nullable().default(null),
  trade: TradeFrom.nullable().default(null),
  statistics: Statistics.nullable().default(null),
  unit: z.string().trim().default(''),
  title: z.string().trim().default(''),
})

const HINT =
  'A chart has title, unit and rows (label, values), or `from` with the evidenceId of a CSV item and the name of its label column, or `trade` with by (supplier, consignee, port, quarter) and measure, or `statistics` with rows that each have `at` (evidenceId with page, quote or row); form is bars or columns.'

/** Width of a chart on its page, in points. */
const WIDTH = 482

/** Draws a small table as a chart on a page, with the table and its sources under it, as an item of evidence; `id` makes an earlier one anew. Throws `bad-declaration`, `not-a-table`, `no-such-evidence`, `cancelled`. */
export async function makeChart(
  app: App,
  input: unknown,
  id: string | null = null,
  signal?: AbortSignal,
): Promise<Evidence> {
  const { from, trade, statistics, title, unit } = parsed(Gathered, input, HINT)
  const gathered = trade
    ? await tradeChart(app, trade, title)
    : from
      ? gather(app, from, (input as { form?: unknown }).form === 'columns')
      : {}
  const told = statistics ? await statisticsChart(app, statistics, { title, unit }) : null
  const { places = [], ...cited } = told ?? {}
  const series = statistics ? { series: statistics.series } : {}
  const chart = parsed(Chart, { ...(input as object), ...gathered, ...cited, ...series }, HINT)
  const items = chart.evidence.map((one) => existingEvidence(app, one))
  const named = items.map(({ title, originalName, sha256 }) => `${title}, file ${originalName}, SHA-256 ${sha256}`)
  const sources = [`Source: ${[chart.source, ...named].filter((part) => part !== '').join('; ') || 'none given'}.`]
  const { svg } = drawChart(chart, WIDTH)
  const files = [{ path: DRAWING_FILE, bytes: new TextEncoder().encode(svg) }]
  const { pdf } = await typesetWhole(app, { main: renderChart(chart, sources, places), files }, signal)
  const detail = { of: items.map(({ sha256 }) => sha256), rows: chart.rows.length }
  const made = {
    kind: 'chart',
    title: chart.title,
    pdf,
    definition: { ...chart, from, trade, statistics },
    detail,
  } as const
  return await keepMadeItem(app, { ...made, evidenceKind: items[0]?.kind ?? 'other' }, id)
}

/** The rows of an item gathered by a column, and how, for the source line. */
function gather(app: App, from: ChartFrom, times: boolean): Pick<Chart, 'rows' | 'source' | 'evidence'> {
  const table = itemTable(app, existingEvidence(app, from.evidenceId))
  const [label = -1, value = -1] = columnPlaces(table, [from.label, ...(from.value === null ? [] : [from.value])])
  const sums = new Map<string, number>()
  for (const [i, row] of table.rows.entries()) {
    const name = (row[label] ?? '').trim() || 'not given'
    sums.set(name, (sums.get(name) ?? 0) + (from.value === null ? 1 : numberIn(row[value] ?? '', i + 1, from.value)))
  }
  const rows = [...sums].map(([name, sum]): ChartRow => ({ label: name.slice(0, 120), values: [sum] }))
  const how = from.value === null ? 'rows counted' : `“${from.value}” added up`
  const source = `${how} by “${from.label}”, all ${table.rows.length} rows`
  return { rows: times ? rows.toSorted(byLabel) : largest(rows, from.most), source, evidence: [from.evidenceId] }
}

const byLabel = (a: ChartRow, b: ChartRow) => (a.label < b.label ? -1 : 1)

function largest(rows: readonly ChartRow[], most: number): ChartRow[] {
  const ordered = rows.toSorted((a, b) => (b.values[0] ?? 0) - (a.values[0] ?? 0) || byLabel(a, b))
  const rest = ordered.slice(most)
  if (rest.length < 2) return ordered
  const sum = rest.reduce((total, { values }) => total + (values[0] ?? 0), 0)
  return [...ordered.slice(0, most), { label: `${rest.length} others`, values: [sum] }]
}

/** A cell as a number; an empty one adds nothing. Throws `not-a-table` for words. */
function numberIn(cell: string, row: number, column: string): number {
  const plain = cell.replace(/[\s,]/g, '')
  const value = Number(plain)
  if (Number.isFinite(value) && value >= 0) return value
  throw notATable(`row ${row} has “${cell.slice(0, 40)}” under “${column}”, which is no number to add up`)
}
