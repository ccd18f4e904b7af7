import type { Route } from '../../domain/trade.ts'
import { routesOf } from '../../db/repositories/trade-routes.ts'
import type { App } from '../app.ts'
import { spanOf, type Between } from './report-trade.ts'

/** Which routes: of the shipments that name a party, and those on which a place has these words; empty asks nothing. */
export interface RouteQuery extends Between {
  readonly of?: string | undefined
  readonly through?: string | undefined
}

/** The ways shipments came (origin as recorded, place of receipt, port of lading, port of unlading), the most travelled first, each with its first and last arrival. Throws `bad-date`. */
export function reportRoutes(app: App, { of = '', through = '', ...between }: RouteQuery): Route[] {
  return routesOf(app.database.read, { ...spanOf(between), of: of.trim(), through: through.trim() })
}
