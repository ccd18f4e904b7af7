import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb } from '../handles.ts'
import { between, COUNTED, naming } from './trade-report.ts'
import { PLACES_THROUGH, type RouteFilter } from './trade-routes.ts'

/** The trade files that hold a counted shipment of those asked for, in the order they came in; an empty `of` or `through` asks nothing. */
export function filesCounted(db: ReadDb, { of, through, ...span }: RouteFilter): EvidenceId[] {
  const asked = `(:of = '' OR ${naming(':of')}) AND (:through = '' OR ${PLACES_THROUGH})`
  return db
    .prepare(
      `SELECT f.evidence_id FROM trade_file f
       WHERE f.no IN (SELECT s.file_no FROM shipment s WHERE ${COUNTED} AND ${between(span)} AND ${asked}) ORDER BY f.no`,
    )
    .pluck()
    .all({ of: of.trim().toLowerCase(), through: through.trim().toLowerCase(), ...span }) as EvidenceId[]
}
