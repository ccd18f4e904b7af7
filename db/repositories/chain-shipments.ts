import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb } from '../handles.ts'
import { COUNTED } from './trade-report.ts'

/** Shipments from one name to another, by the keys of names that entities have. */
export interface NamedShipments {
  readonly shipper: string
  readonly consignee: string
  readonly shipments: number
  readonly arrived: number
  readonly first: string | null
  readonly last: string | null
}

/** A row of a trade file that names both. */
export interface NamedRow extends Pick<NamedShipments, 'shipper' | 'consignee'> {
  readonly evidenceId: EvidenceId
  readonly row: number
}

/** Shipments (s) whose shipper and consignee are both names of entities. */
const BETWEEN_NAMES = `${COUNTED} AND s.no_shipper = 0 AND s.no_consignee = 0
  AND lower(s.shipper) IN (SELECT lower(text) FROM entity_name)
  AND lower(s.consignee) IN (SELECT lower(text) FROM entity_name)`

/** Shipments between names that entities have, each bill once. `presets` (JSON list) are the formats that tell of imports into the United States. */
export function shipmentsBetweenNames(db: ReadDb, presets: readonly string[]): readonly NamedShipments[] {
  return db
    .prepare(
      `SELECT lower(s.shipper) AS shipper, lower(s.consignee) AS consignee, count(*) AS shipments,
         sum(f.preset IN (SELECT value FROM json_each(:presets)) AND instr(s.flags, 'other-destination') = 0) AS arrived,
         min(s.arrival_from) AS first, max(s.arrival_from) AS last
       FROM shipment s JOIN trade_file f ON f.no = s.file_no
       WHERE ${BETWEEN_NAMES} GROUP BY 1, 2`,
    )
    .all({ presets: JSON.stringify(presets) })
    .map((row) => ({ ...(row as NamedShipments), arrived: (row as { arrived: number | null }).arrived ?? 0 }))
}

/** Where the latest `most` shipments between each two names stand, read in one pass: a pass for each pair would be thousands. */
export function rowsBetweenNames(db: ReadDb, most: number): readonly NamedRow[] {
  return db
    .prepare(
      `SELECT shipper, consignee, evidenceId, row FROM (
         SELECT lower(s.shipper) AS shipper, lower(s.consignee) AS consignee, f.evidence_id AS evidenceId, s.row,
           row_number() OVER (PARTITION BY lower(s.shipper), lower(s.consignee)
             ORDER BY s.arrival_from DESC NULLS LAST, s.no) AS nth
         FROM shipment s JOIN trade_file f ON f.no = s.file_no WHERE ${BETWEEN_NAMES})
       WHERE nth <= ? ORDER BY shipper, consignee, nth`,
    )
    .all(most) as NamedRow[]
}

/** The first or the last shipment between two names: the days its arrival may stand for, and where it is recorded. */
export interface EndShipment extends NamedRow {
  readonly end: 'first' | 'last'
  readonly from: string
  readonly to: string
}

/** The first and the last dated shipment between each two names that entities have, the first one before. */
export function endsBetweenNames(db: ReadDb): readonly EndShipment[] {
  const nth = (order: string) =>
    `row_number() OVER (PARTITION BY lower(s.shipper), lower(s.consignee) ORDER BY s.arrival_from ${order}, s.no)`
  return db
    .prepare(
      `WITH dated AS (SELECT lower(s.shipper) AS shipper, lower(s.consignee) AS consignee, f.evidence_id AS evidenceId, s.row,
           s.arrival_from AS "from", coalesce(s.arrival_to, s.arrival_from) AS "to", ${nth('ASC')} AS nth, ${nth('DESC')} AS last
         FROM shipment s JOIN trade_file f ON f.no = s.file_no WHERE ${BETWEEN_NAMES} AND s.arrival_from IS NOT NULL)
       SELECT shipper, consignee, evidenceId, row, "from", "to", 'first' AS "end" FROM dated WHERE nth = 1
       UNION ALL SELECT shipper, consignee, evidenceId, row, "from", "to", 'last' FROM dated WHERE last = 1
       ORDER BY "from", shipper, consignee`,
    )
    .all() as EndShipment[]
}
