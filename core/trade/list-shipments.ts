import { AppError } from '../../domain/errors.ts'
import type { EntityId, EvidenceId } from '../../domain/ids.ts'
import type { Flag, Shipment } from '../../domain/shipment.ts'
import type { ShipmentPage, TradeFile } from '../../domain/trade.ts'
import { listTradeFiles } from '../../db/repositories/trade-files.ts'
import { countShipments, findShipment, pageOfShipments } from '../../db/repositories/trade-report.ts'
import type { App } from '../app.ts'
import { namesOf } from '../entities/names-of.ts'
import { ftsMatch, readWords } from '../search/query.ts'
import { spanOf, type Between } from './report-trade.ts'

/** Which shipments: words in any of their names, goods or bills; a supplier or consignee as written; an entity under any of its names; a flag; a span of days. */
export interface ShipmentQuery extends Between {
  readonly words?: string | undefined
  readonly supplier?: string | undefined
  readonly consignee?: string | undefined
  readonly flag?: Flag | undefined
  readonly entity?: EntityId | undefined
  readonly offset: number
  readonly limit: number
}

/** A page of the shipments that fit, newest arrival first, and how many fit in all. Throws `bad-date`, `no-such-entity`. */
export function listShipments(app: App, { words = '', entity, offset, limit, ...query }: ShipmentQuery): ShipmentPage {
  const names = entity === undefined ? undefined : JSON.stringify(namesOf(app, entity))
  const filter = { ...query, ...spanOf(query), match: ftsMatch(readWords(words)), names }
  if (limit === 0) return { total: countShipments(app.database.read, filter), shipments: [] }
  return pageOfShipments(app.database.read, filter, offset, limit)
}

/** The shipment of one record of a trade file, counted from 1. Throws `no-such-shipment`. */
export function shipmentAt(
  app: App,
  { evidenceId, row }: { readonly evidenceId: EvidenceId; readonly row: number },
): Shipment {
  const found = findShipment(app.database.read, evidenceId, row)
  if (found) return found
  throw new AppError(
    'no-such-shipment',
    `Record ${row} of that file is no shipment of the case.`,
    'Its file may have been taken out of the trade records; search again.',
  )
}

/** The files taken in as trade records, oldest first. */
export const listTrade = (app: App): TradeFile[] => listTradeFiles(app.database.read)
