import { FOUND_BY_COLUMNS, ROW_COLUMNS, type RowValues } from '../../domain/shipment-row.ts'
import type { StagingDb } from '../handles.ts'

/** The table's columns in the order of ROW_COLUMNS. */
export const SHIPMENT_COLUMNS = ROW_COLUMNS.map((name) => COLUMN_OF(name))

function COLUMN_OF(name: string): string {
  const renamed: Readonly<Record<string, string>> = { portOfLading: 'port_lading', portOfUnlading: 'port_unlading' }
  return renamed[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A row as parsed; the words it is found by where they are not the columns as they stand. */
export interface StagedRow {
  readonly values: RowValues
  readonly words: string | null
}

const INSERT = `INSERT INTO shipment (file_no, ${SHIPMENT_COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(SHIPMENT_COLUMNS.length)})`

/** Writes rows of a file that is not adopted yet. */
export function stageShipments(db: StagingDb, file: number, rows: readonly StagedRow[]): void {
  const insert = db.prepare(INSERT)
  const index = db.prepare('INSERT INTO shipment_words (rowid, words) VALUES (?, ?)')
  const last = db.prepare('SELECT coalesce(max(no), 0) FROM shipment').pluck()
  db.inOneTransaction(() => {
    const after = last.get()
    const cut: number[] = []
    for (const { values, words } of rows) {
      const { lastInsertRowid } = insert.run(file, ...values)
      if (words === null) continue
      index.run(lastInsertRowid, words)
      cut.push(Number(lastInsertRowid))
    }
    db.prepare(PLAIN_WORDS).run({ after, cut: JSON.stringify(cut) })
  })
}

/** Columns that a shipment is found by. */
const FOUND_BY = FOUND_BY_COLUMNS.map((name) => COLUMN_OF(name)).join(', ')
/** Words of plain letters need no cutting: they go from the rows into the index as they stand. */
const PLAIN_WORDS = `INSERT INTO shipment_words (rowid, words) SELECT no, concat_ws(' ', ${FOUND_BY})
  FROM shipment WHERE no > :after AND no NOT IN (SELECT value FROM json_each(:cut))`

/** What merging compares of one record. */
export interface BillLine {
  readonly no: number
  readonly row: number
  readonly billKey: string
  readonly deleted: number
  readonly updated: string | null
  readonly shipper: string | null
  readonly consignee: string | null
  readonly arrival: string | null
  readonly goods: string | null
  readonly hsCode: string | null
  readonly containers: string | null
  readonly sequence: string | null
  readonly quantity: number | null
  readonly quantityUnit: string | null
  readonly weightKg: number | null
  readonly teu: number | null
  readonly valueUsd: number | null
}

// A plus before file_no keeps SQLite from searching a whole file for each of its rows, where the index of bills finds a few.

/** Lines of the bills that stand more than once in a file, by bill and row: at most `limit` bills after the one named. */
export function repeatedBills(db: StagingDb, file: number, after: string, limit: number): readonly BillLine[] {
  return db
    .prepare(
      `WITH bills AS (
         SELECT bill_key FROM shipment
         WHERE +file_no = :file AND bill_key > :after AND part IN ('whole', 'header')
         GROUP BY bill_key HAVING count(*) > 1 ORDER BY bill_key LIMIT :limit)
       SELECT s.no, s.row, s.bill_key AS billKey, s.deleted, s.updated, s.shipper, s.consignee,
         s.arrival_from AS arrival, s.goods, s.hs_code AS hsCode, s.containers, s.sequence, s.quantity,
         s.quantity_unit AS quantityUnit, s.weight_kg AS weightKg, s.teu, s.value_usd AS valueUsd
       FROM bills JOIN shipment s ON s.bill_key = bills.bill_key AND +s.file_no = :file
       ORDER BY s.bill_key, s.row`,
    )
    .all({ file, after, limit }) as BillLine[]
}

/** What merging settled: rows that count under another, and what the row that stays has come to. */
export interface Merge {
  readonly no: number
  readonly into: number
  readonly reason: string
}
export interface Total {
  readonly no: number
  readonly quantity: number | null
  readonly weightKg: number | null
  readonly teu: number | null
  readonly valueUsd: number | null
  readonly containers: string | null
  readonly flag: string | null
}

/** Notes the merges and totals of a file that is not adopted yet. `into` is a row of the same file. */
export function stageMerges(db: StagingDb, merges: readonly Merge[], totals: readonly Total[]): void {
  const merge = db.prepare('UPDATE shipment SET merged_into = ?, merge_reason = ? WHERE no = ?')
  const total = db.prepare(
    `UPDATE shipment SET quantity = ?, weight_kg = ?, teu = ?, value_usd = ?, containers = ?,
       flags = trim(flags || ' ' || coalesce(?, '')) WHERE no = ?`,
  )
  db.inOneTransaction(() => {
    for (const { no, into, reason } of merges) merge.run(into, reason, no)
    for (const one of totals) {
      total.run(one.quantity, one.weightKg, one.teu, one.valueUsd, one.containers, one.flag, one.no)
    }
  })
}

/** Master bills whose house bills stand in the same file: counted by their house bills alone. */
export function stageMasterBills(db: StagingDb, file: number, reason: string): void {
  db.inOneTransaction(() => {
    db.prepare(
      `UPDATE shipment AS m SET merge_reason = :reason, merged_into = (
         SELECT min(h.row) FROM shipment h
         WHERE h.master_bill = m.bill AND +h.file_no = :file AND h.bill <> m.bill AND h.merged_into IS NULL)
       WHERE m.file_no = :file AND m.merged_into IS NULL AND m.bill IS NOT NULL AND EXISTS (
         SELECT 1 FROM shipment h
         WHERE h.master_bill = m.bill AND +h.file_no = :file AND h.bill <> m.bill AND h.merged_into IS NULL)`,
    ).run({ file, reason })
  })
}

/** Numbers of the files whose rows count: taken in, and their items not in the Trash. */
export const COUNTED_FILES = `(SELECT no FROM trade_file WHERE adopted = 1
  AND evidence_id NOT IN (SELECT id FROM evidence WHERE trashed_at IS NOT NULL))`

/** Whether a record (e) tells its bill as a shipment of its own. */
const TELLS = `e.merged_into IS NULL AND e.part IN ('whole', 'header') AND e.file_no IN ${COUNTED_FILES}`

/**
 * Settles anew which file tells each bill of one file, after what counts of it changed: of all that count, the file taken in first.
 * Only bills that another file has too are looked at.
 */
export function recountBills(db: Pick<StagingDb, 'prepare'>, file: number): void {
  if (db.prepare('SELECT 1 FROM trade_file WHERE no <> ? LIMIT 1').get(file) === undefined) return
  db.prepare(
    `WITH shared AS MATERIALIZED (
       SELECT m.no AS own, o.no AS other FROM shipment m JOIN shipment o ON o.bill_key = m.bill AND +o.file_no <> :file
       WHERE m.file_no = :file AND m.bill IS NOT NULL)
     UPDATE shipment AS s SET repeats = (
       SELECT min(e.no) FROM shipment e
       WHERE e.bill_key = s.bill AND e.bill = s.bill AND +e.file_no < s.file_no AND ${TELLS})
     WHERE s.no IN (SELECT own FROM shared UNION SELECT other FROM shared) AND s.bill IS NOT NULL AND s.part = 'whole'`,
  ).run({ file })
}

/** Marks records whose bill an earlier file tells already, other than an import of the same bytes, which this one takes the place of: each bill is counted once. Returns their rows. */
export function stageRepeats(db: StagingDb, file: number, sha256: string): readonly number[] {
  db.inOneTransaction(() => {
    db.prepare(
      `UPDATE shipment AS s SET repeats = (
         SELECT min(e.no) FROM shipment e
         WHERE e.bill_key = s.bill AND e.bill = s.bill AND +e.file_no <> :file AND ${TELLS}
           AND e.file_no NOT IN (SELECT t.no FROM trade_file t JOIN evidence v ON v.id = t.evidence_id
             JOIN blob b ON b.id = v.blob_id WHERE b.sha256 = :sha256))
       WHERE s.file_no = :file AND s.bill IS NOT NULL AND s.part = 'whole'
         AND EXISTS (SELECT 1 FROM trade_file WHERE adopted = 1 AND no <> :file)`,
    ).run({ file, sha256 })
  })
  const rows = db.prepare('SELECT row FROM shipment WHERE file_no = ? AND repeats IS NOT NULL ORDER BY row').all(file)
  return (rows as { row: number }[]).map(({ row }) => row)
}

/** Rows of a file that the manifest withdrew, and that no other row tells. */
export function withdrawnRows(db: StagingDb, file: number): readonly number[] {
  const rows = db
    .prepare('SELECT row FROM shipment WHERE file_no = ? AND deleted = 1 AND merged_into IS NULL ORDER BY row')
    .all(file)
  return (rows as { row: number }[]).map(({ row }) => row)
}

/** Rows of a file merged into others, in order. */
export function mergedRows(db: StagingDb, file: number): { row: number; into: number; reason: string }[] {
  return db
    .prepare(
      `SELECT row, merged_into AS "into", merge_reason AS reason FROM shipment
       WHERE file_no = ? AND merged_into IS NOT NULL ORDER BY row`,
    )
    .all(file) as { row: number; into: number; reason: string }[]
}
