import type { Flag, Part, Shipment } from '../../domain/shipment.ts'
import { CELL_MARK } from '../../domain/shipment-row.ts'
import type { Grouping, ShareRow, ShipmentGroup } from '../../domain/trade.ts'
import type { ReadDb } from '../handles.ts'
import { COUNTED_FILES } from './shipments.ts'

/** Records (of a table called s) that are a shipment of their own, each bill once; those of an item in the Trash don't count. The plus keeps SQLite from walking whole files where the index of those that count has the answer. */
export const COUNTED = `s.merged_into IS NULL AND s.repeats IS NULL AND s.deleted = 0 AND s.part IN ('whole', 'header')
  AND +s.file_no IN ${COUNTED_FILES}`

/** Days of arrival between :from and :to; what is open is not asked, so that the index of days can answer. */
export const between = ({ from, to }: Span): string =>
  [from === null ? null : 's.arrival_from >= :from', to === null ? null : 's.arrival_from <= :to', '1']
    .filter((part) => part !== null)
    .join(' AND ')

/** What a grouping's key is, and where it names nobody. Keys are names as written: no two spellings are taken for one. */
const GROUPED: Readonly<Record<Grouping, { readonly key: string; readonly nobody: string }>> = {
  supplier: { key: 's.shipper', nobody: 's.no_shipper = 1' },
  consignee: { key: 's.consignee', nobody: 's.no_consignee = 1' },
  port: { key: 's.port_unlading', nobody: 's.port_unlading IS NULL' },
  quarter: {
    key: `substr(s.arrival_from, 1, 4) || '-Q' || ((CAST(substr(s.arrival_from, 6, 2) AS INTEGER) + 2) / 3)`,
    nobody: 's.arrival_from IS NULL',
  },
}

export interface Span {
  readonly from: string | null
  readonly to: string | null
}

/** Shipments, kilograms and dollars of each group, the largest first; all that name nobody in one group with an empty key. */
export function groupShipments(db: ReadDb, by: Grouping, span: Span): ShipmentGroup[] {
  const { key, nobody } = GROUPED[by]
  const rows = db
    .prepare(
      `SELECT CASE WHEN ${nobody} THEN '' ELSE ${key} END AS "key", max(${nobody}) AS placeholder, count(*) AS shipments,
         total(s.weight_kg) AS weightKg, total(s.value_usd) AS valueUsd, count(s.weight_kg) AS weighed,
         count(s.value_usd) AS valued, max(s.arrival_from) AS last
       FROM shipment s WHERE ${COUNTED} AND ${between(span)} GROUP BY 1 ORDER BY shipments DESC, 1`,
    )
    .all({ ...span }) as (Omit<ShipmentGroup, 'placeholder'> & { placeholder: number })[]
  return rows.map((row) => ({ ...row, placeholder: row.placeholder === 1 }))
}

/** Whether a shipment (s) names a party in any role; names are compared without regard to case of A to Z. */
export const naming = (name: string): string =>
  `${name} IN (lower(coalesce(s.shipper, '')), lower(coalesce(s.consignee, '')), lower(coalesce(s.notify_party, '')))`

/** Shipments that name a party in any role, and whether they name another one too. */
export function shipmentsNaming(db: ReadDb, of: string, other: string, span: Span): readonly ShareRow[] {
  const rows = db
    .prepare(
      `SELECT f.evidence_id AS evidenceId, s.row, s.bill, s.arrival_from AS arrival, s.shipper, s.consignee,
         s.notify_party AS notifyParty, s.origin, s.port_lading AS lading, ${naming(':naming')} AS both
       FROM shipment s JOIN trade_file f ON f.no = s.file_no
       WHERE ${COUNTED} AND ${between(span)} AND ${naming(':of')} ORDER BY s.file_no, s.row`,
    )
    .all({ of: of.trim().toLowerCase(), naming: other.trim().toLowerCase(), ...span })
  return (rows as (Omit<ShareRow, 'both'> & { both: number })[]).map((row) => ({ ...row, both: row.both === 1 }))
}

/** Which shipments a list shows. `match` is an FTS5 expression over parties, goods, vessel, ports and bills. */
export interface ShipmentFilter extends Span {
  readonly match: string | null
  readonly supplier?: string | undefined
  readonly consignee?: string | undefined
  readonly flag?: Flag | undefined
  /** Names in lower case (A to Z), as a JSON list: the shipments that name any of them as shipper or consignee. */
  readonly names?: string | undefined
}

interface ShipmentRecord extends Omit<Shipment, 'flags' | 'raw' | 'part'> {
  readonly part: string
  readonly flags: string
  readonly raw: string
}

const NAMED_HERE = `(lower(s.shipper) IN (SELECT value FROM json_each(:names))
  OR lower(s.consignee) IN (SELECT value FROM json_each(:names)))`

function filtered(filter: ShipmentFilter): { readonly where: string; readonly values: Record<string, unknown> } {
  const parts = [
    COUNTED,
    between(filter),
    filter.match === null ? null : 's.no IN (SELECT rowid FROM shipment_words WHERE shipment_words MATCH :match)',
    filter.supplier === undefined ? null : 's.shipper = :supplier',
    filter.consignee === undefined ? null : 's.consignee = :consignee',
    filter.names === undefined ? null : NAMED_HERE,
    filter.flag === undefined ? null : `' ' || s.flags || ' ' LIKE '% ' || :flag || ' %'`,
  ]
  const values = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
  return { where: parts.filter((part) => part !== null).join(' AND '), values }
}

export function countShipments(db: ReadDb, filter: ShipmentFilter): number {
  const { where, values } = filtered(filter)
  const row = db.prepare(`SELECT count(*) AS n FROM shipment s WHERE ${where}`).get(values)
  return (row as { n: number }).n
}

const SHIPMENTS = `SELECT f.evidence_id AS evidenceId, s.row, s.part, s.record_key AS recordKey, s.bill, s.master_bill AS masterBill,
    s.shipper, s.consignee, s.notify_party AS notifyParty, s.shipper_country AS shipperCountry, s.vessel,
    s.port_lading AS portOfLading, s.port_unlading AS portOfUnlading, s.destination, s.origin,
    s.arrival_from AS arrivalFrom, s.arrival_to AS arrivalTo, s.goods, s.hs_code AS hsCode, s.containers, s.quantity,
    s.quantity_unit AS quantityUnit, s.weight_kg AS weightKg, s.teu, s.value_usd AS valueUsd, s.flags, s.raw
  FROM shipment s JOIN trade_file f ON f.no = s.file_no`

/** The shipment that a record of a trade file tells; records count from 1. */
export function findShipment(db: ReadDb, evidenceId: string, row: number): Shipment | null {
  const sql = `${SHIPMENTS} WHERE f.adopted = 1 AND f.evidence_id = ? AND s.row = ? ORDER BY s.no LIMIT 1`
  const found = db.prepare(sql).get(evidenceId, row) as ShipmentRecord | undefined
  return found ? toShipment(found) : null
}

/** Shipments by arrival, the newest first, undated last, and how many there are in all. */
export function pageOfShipments(
  db: ReadDb,
  filter: ShipmentFilter,
  offset: number,
  limit: number,
): { readonly total: number; readonly shipments: Shipment[] } {
  const { where, values } = filtered(filter)
  const { total, nos } = db.prepare(isWide(filter) ? wide(where) : narrow(where)).get({ ...values, limit, offset }) as {
    total: number
    nos: string
  }
  const rows = db
    .prepare(`${SHIPMENTS} WHERE s.no IN (SELECT value FROM json_each(?)) ORDER BY s.arrival_from DESC, s.no`)
    .all(nos) as ShipmentRecord[]
  return { total, shipments: rows.map(toShipment) }
}

/** Whether nothing is asked but days: then the index of those that count has both the number and the order. */
const isWide = ({ match, supplier, consignee, flag, names }: ShipmentFilter): boolean =>
  match === null && [supplier, consignee, flag, names].every((one) => one === undefined)

const ORDERED = 'ORDER BY arrival_from DESC, no LIMIT :limit OFFSET :offset'

const wide = (where: string) => `SELECT (SELECT count(*) FROM shipment s WHERE ${where}) AS total,
  (SELECT json_group_array(no) FROM (SELECT s.no FROM shipment s WHERE ${where} ${ORDERED})) AS nos`

/** What is asked of each row is asked once, for the number and for the page. */
const narrow = (where: string) => `WITH hit AS MATERIALIZED (SELECT s.no, s.arrival_from FROM shipment s WHERE ${where})
  SELECT (SELECT count(*) FROM hit) AS total, (SELECT json_group_array(no) FROM (SELECT no FROM hit ${ORDERED})) AS nos`

const toShipment = ({ flags, raw, part, ...row }: ShipmentRecord): Shipment => ({
  ...row,
  part: part as Part,
  flags: flags.split(' ').filter((flag) => flag !== '') as Flag[],
  raw: raw.split(CELL_MARK),
})
