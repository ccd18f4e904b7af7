import Papa from 'papaparse'
import { z } from 'zod'
import type { Chart, ChartRow } from '../../domain/chart.ts'
import { spanWords } from '../../domain/share-words.ts'
import { Grouping, Measure, type ShipmentGroup } from '../../domain/trade.ts'
import { filesCounted } from '../../db/repositories/trade-sources.ts'
import type { App } from '../app.ts'
import { betweenOf, reportTrade, spanOf } from '../trade/report-trade.ts'
import { notATable } from './item-table.ts'
import { keepData } from './keep-data.ts'

/** Shipments of the case counted by one of what names them; dates as typed. */
export const TradeFrom = z.object({
  by: Grouping,
  measure: Measure.default('shipments'),
  from: z.string().trim().default(''),
  to: z.string().trim().default(''),
  /** As many of the largest as are shown; the rest stand together. Quarters keep all. */
  most: z.number().int().min(1).max(38).default(12),
})
export type TradeFrom = z.infer<typeof TradeFrom>

/** More quarters than this have no room on a page. */
const MOST_QUARTERS = 40
/** As many items as a chart names; the data itself is one of them. */
const MOST_FILES = 11

const BY: Readonly<Record<Grouping, string>> = {
  supplier: 'supplier',
  consignee: 'consignee',
  port: 'port of unlading',
  quarter: 'quarter of arrival',
}
const UNITS: Readonly<Record<Measure, string>> = { shipments: 'shipments', weightKg: 'kg', valueUsd: 'US$' }

/** The shipments gathered for a chart, with its words and the data behind it kept as a CSV item. Throws `not-a-table` where there is none or too many quarters, `bad-date`. */
export async function tradeChart(app: App, query: TradeFrom, titled: string): Promise<Omit<Chart, 'series'>> {
  const { by, measure, from, to, most } = query
  const groups = reportTrade(app, by, betweenOf(query))
  if (groups.length === 0) throw notATable('no recorded shipment stands in these days')
  const span = spanWords({ from, to })
  const title = titled || `Recorded shipments by ${BY[by]}${span === null ? '' : `, ${span}`}`
  const data = await keepData(app, { title: `Data: ${title}`, csv: csvOf(groups) })
  const files = filesCounted(app.database.read, { of: '', through: '', ...spanOf(betweenOf(query)) })
  return {
    title,
    unit: UNITS[measure],
    form: by === 'quarter' ? 'columns' : 'bars',
    rows: by === 'quarter' ? quarters(groups, measure) : largest(groups, measure, most),
    source: sourceOf(groups, query, span, files.length - MOST_FILES),
    evidence: [data.id, ...files.slice(0, MOST_FILES)],
  }
}

/** Every group with all its figures, as RFC 4180 text. */
export function csvOf(groups: readonly ShipmentGroup[]): string {
  const columns = ['key', 'placeholder', 'shipments', 'weighed', 'weightKg', 'valued', 'valueUsd', 'last']
  return `${Papa.unparse([...groups], { columns, escapeFormulae: true })}\r\n`
}

function sourceOf(groups: readonly ShipmentGroup[], query: TradeFrom, span: string | null, more: number): string {
  const sum = (of: 'shipments' | 'weighed' | 'valued') => groups.reduce((total, group) => total + group[of], 0)
  const some = {
    shipments: '',
    weightKg: `; weights of ${sum('weighed')} of them, the others give none or one in a unit that is not added`,
    valueUsd: `; values of ${sum('valued')} of them, the others give none`,
  }[query.measure]
  const arrivals = span === null ? 'of any date' : `arrived ${span}`
  return `${sum('shipments')} recorded shipments ${arrivals}, each bill of lading once, by ${BY[query.by]} as written${some}. What an importer keeps confidential is in no record${more > 0 ? `; and ${more} more files` : ''}`
}

/** What a group comes to; null where none of its shipments gives the measure, which is no zero. */
function valueOf(group: ShipmentGroup, measure: Measure): number | null {
  if (measure === 'weightKg' && group.weighed === 0) return null
  return measure === 'valueUsd' && group.valued === 0 ? null : group[measure]
}

const rowOf =
  (measure: Measure) =>
  (group: ShipmentGroup): ChartRow => {
    return { label: group.key.slice(0, 120), values: [valueOf(group, measure)] }
  }

/** The largest groups, the sum of the others, and last who names nobody. */
function largest(groups: readonly ShipmentGroup[], measure: Measure, most: number): ChartRow[] {
  const nobody = groups.filter(({ placeholder }) => placeholder)
  const named = groups
    .filter(({ placeholder }) => !placeholder)
    .toSorted((a, b) => b[measure] - a[measure] || a.key.localeCompare(b.key))
  const rest = named.slice(most)
  const shown = rest.length < 2 ? named : named.slice(0, most)
  const sum = rest.reduce((total, group) => total + group[measure], 0)
  const others = rest.length < 2 ? [] : [{ label: `${rest.length} others`, values: [sum] }]
  return [...shown.map(rowOf(measure)), ...others, ...nobody.map(rowOf(measure))]
}

/** Every quarter from the first to the last; one without a record says so. */
function quarters(groups: readonly ShipmentGroup[], measure: Measure): ChartRow[] {
  const dated = groups.filter(({ placeholder }) => !placeholder).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const nobody = groups.filter(({ placeholder }) => placeholder)
  const keys = quartersBetween(dated[0]?.key, dated.at(-1)?.key)
  if (keys.length + nobody.length > MOST_QUARTERS)
    throw notATable(`${keys.length} quarters have no room in a chart; choose a shorter time`)
  const byKey = new Map(dated.map((group) => [group.key, group]))
  const rows = keys.map((key): ChartRow => {
    const group = byKey.get(key)
    return group ? rowOf(measure)(group) : { label: key, values: [null] }
  })
  return [...rows, ...nobody.map(rowOf(measure))]
}

function quartersBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return []
  const nth = (key: string) => Number(key.slice(0, 4)) * 4 + Number(key.slice(6)) - 1
  return Array.from({ length: nth(last) - nth(first) + 1 }, (_, i) => {
    const at = nth(first) + i
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
}
