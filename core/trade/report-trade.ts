import { AppError } from '../../domain/errors.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import type { Grouping, ShareRow, ShipmentGroup, TradeShare } from '../../domain/trade.ts'
import { groupShipments, shipmentsNaming, type Span } from '../../db/repositories/trade-report.ts'
import type { App } from '../app.ts'

/** What a group of shipments that name nobody is called. */
const NOBODY: Readonly<Record<Grouping, string>> = {
  supplier: 'No supplier named',
  consignee: 'No consignee named',
  port: 'No port named',
  quarter: 'No date',
}

/** Days between which shipments are looked at, as typed; open where not given. */
export interface Between {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Days as a form has them, where an empty one is open. */
export const betweenOf = ({ from, to }: { readonly from: string; readonly to: string }): Between => {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** Shipments (each bill once), kilograms and US dollars by supplier, consignee, port or quarter. Throws `bad-date`. */
export function reportTrade(app: App, by: Grouping, between: Between = {}): ShipmentGroup[] {
  const groups = groupShipments(app.database.read, by, spanOf(between))
  return groups.map((group) => (group.placeholder ? { ...group, key: NOBODY[by] } : group))
}

/** Of the shipments that name one party, the share that names another too, with the rows that do. Throws `bad-date`. */
export function shareOfTrade(app: App, of: string, naming: string, between: Between = {}): TradeShare {
  const found = shipmentsNaming(app.database.read, of, naming, spanOf(between))
  const both = found.filter((one) => one.both)
  return {
    of,
    naming,
    numerator: both.length,
    denominator: found.length,
    percent: found.length === 0 ? null : Math.round((both.length / found.length) * 1000) / 10,
    rows: both.map(({ evidenceId, row }) => ({ evidenceId, row })),
  }
}

/** Every shipment a share is counted from, by file and row. Throws `bad-date`. */
export const shareRows = (app: App, of: string, naming: string, between: Between = {}): readonly ShareRow[] =>
  shipmentsNaming(app.database.read, of, naming, spanOf(between))

/** The first and last day of a span as typed ("2019", "Mar 2020", "2020-12-23"). */
export function spanOf({ from, to }: Between): Span {
  return { from: from === undefined ? null : dayOf(from, 'from'), to: to === undefined ? null : dayOf(to, 'to') }
}

function dayOf(typed: string, end: 'from' | 'to'): string {
  const day = parseFuzzyDate(typed)?.[end]
  if (day) return day
  throw new AppError('bad-date', `“${typed}” is no date.`, 'Write a date such as 2020-12-23, Dec 2020 or 2020.')
}
