import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb } from '../handles.ts'
import { between, COUNTED, type Span } from './trade-report.ts'

/** A shipment found, by the record that tells it; `texts` are what it is found by, as written. */
export interface FoundShipment {
  readonly evidenceId: EvidenceId
  readonly row: number
  readonly bill: string | null
  readonly arrival: string | null
  readonly texts: readonly (string | null)[]
}

/** Which shipments: an FTS5 expression, the trade files they must stand in, where not in any, and days of arrival. */
export interface ShipmentSearch extends Span {
  readonly match: string
  readonly within: readonly string[] | null
}

const TEXTS = [
  'shipper',
  'consignee',
  'notify_party',
  'goods',
  'vessel',
  'port_lading',
  'port_unlading',
  'bill',
  'master_bill',
  'hs_code',
  'containers',
]

type Row = Omit<FoundShipment, 'texts'> & Readonly<Record<string, string | null>>

/** Shipments that match, each bill once, at most `limit`, in the order they were taken in. */
export function findShipments(db: ReadDb, { within, ...search }: ShipmentSearch, limit: number): FoundShipment[] {
  // Not sorted: of a million rows a common word has hundreds of thousands, and only the first are shown.
  const rows = db
    .prepare(
      `SELECT f.evidence_id AS evidenceId, s.row, s.arrival_from AS arrival, ${TEXTS.map((name) => `s.${name}`).join(', ')}
       FROM shipment_words w CROSS JOIN shipment s ON s.no = w.rowid CROSS JOIN trade_file f ON f.no = s.file_no
       WHERE shipment_words MATCH :match AND ${COUNTED} AND ${between(search)}
         ${within ? 'AND f.evidence_id IN (SELECT value FROM json_each(:within))' : ''}
       LIMIT :limit`,
    )
    .all({ ...search, within: JSON.stringify(within), limit }) as Row[]
  return rows.map((row) => {
    const { evidenceId, row: at, bill, arrival } = row
    return { evidenceId, row: at, bill: bill ?? null, arrival, texts: TEXTS.map((name) => row[name] ?? null) }
  })
}
