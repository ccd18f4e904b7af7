import type { Route } from '../../domain/trade.ts'
import type { ReadDb } from '../handles.ts'
import { between, COUNTED, naming, type Span } from './trade-report.ts'

export interface RouteFilter extends Span {
  readonly of: string
  readonly through: string
}

/** Whether a shipment (s) has :through, in lower case, in one of its places. */
export const PLACES_THROUGH = ['origin', 'place_of_receipt', 'port_lading', 'port_unlading']
  .map((place) => `instr(lower(coalesce(s.${place}, '')), :through) > 0`)
  .join(' OR ')

/** Shipments, each bill once, by origin, place of receipt and ports as written; an empty `of` or `through` asks nothing. */
export function routesOf(db: ReadDb, { of, through, ...span }: RouteFilter): Route[] {
  return db
    .prepare(
      `SELECT s.origin, s.place_of_receipt AS receipt, s.port_lading AS lading, s.port_unlading AS unlading,
         count(*) AS shipments, min(s.arrival_from) AS first, max(s.arrival_from) AS last
       FROM shipment s WHERE ${COUNTED} AND ${between(span)} AND (:of = '' OR ${naming(':of')}) AND (:through = '' OR ${PLACES_THROUGH})
       GROUP BY 1, 2, 3, 4 ORDER BY shipments DESC, 1, 2, 3, 4`,
    )
    .all({ of: of.toLowerCase(), through: through.toLowerCase(), ...span }) as Route[]
}
