import type { EvidenceId } from '../../domain/ids.ts'
import type { TradeFile } from '../../domain/trade.ts'
import type { ReadDb, StagingDb, WriteDb } from '../handles.ts'
import { recountBills } from './shipments.ts'

/** Begins a file's rows; nothing of it counts until it is adopted. Returns its number. */
export function stageTradeFile(db: StagingDb, id: string): number {
  return Number(db.prepare('INSERT INTO trade_file (id) VALUES (?)').run(id).lastInsertRowid)
}

export interface RowNote {
  readonly row: number
  readonly kind: 'skipped' | 'error' | 'warning'
  readonly column: string | null
  readonly value: string | null
  readonly message: string
}

export function stageNotes(db: StagingDb, file: number, notes: readonly RowNote[]): void {
  const insert = db.prepare(
    'INSERT INTO trade_row_note (file_no, row, kind, column_name, value, message) VALUES (?, ?, ?, ?, ?, ?)',
  )
  db.inOneTransaction(() => {
    for (const { row, kind, column, value, message } of notes) insert.run(file, row, kind, column, value, message)
  })
}

/** Removes files that were never adopted, with all their rows: what a cancel or a kill left. */
export function sweepTradeFiles(db: StagingDb): void {
  const left = db.prepare('SELECT no FROM trade_file WHERE adopted = 0').all() as { no: number }[]
  for (const { no } of left) db.inOneTransaction(() => removeRows(db, no))
}

/** Removes one file's rows unless it was adopted; others may still be staging theirs. */
export function dropStagedFile(db: StagingDb, file: number): void {
  if (db.prepare('SELECT 1 FROM trade_file WHERE no = ? AND adopted = 0').get(file) === undefined) return
  db.inOneTransaction(() => removeRows(db, file))
}

/** Makes a staged file count, in place of what an earlier import made of the same item. */
export function adoptTradeFile(
  tx: WriteDb,
  file: { no: number; evidenceId: string; preset: string | null; reading: unknown; at: string },
): void {
  const earlier = tx.prepare('SELECT no FROM trade_file WHERE evidence_id = ?').get(file.evidenceId)
  if (earlier !== undefined) removeRows(tx, (earlier as { no: number }).no)
  tx.prepare(
    'UPDATE trade_file SET adopted = 1, evidence_id = ?, preset = ?, reading = ?, imported_at = ? WHERE no = ?',
  ).run(file.evidenceId, file.preset, JSON.stringify(file.reading), file.at, file.no)
}

/** Takes an item's shipments out of the case; the item itself stays. Returns whether it had any. */
export function removeTradeFile(tx: WriteDb, evidenceId: string): boolean {
  const found = tx.prepare('SELECT no FROM trade_file WHERE evidence_id = ?').get(evidenceId)
  if (found !== undefined) removeRows(tx, (found as { no: number }).no)
  return found !== undefined
}

/** Settles anew which file tells each bill that an item's rows have, after the item went to the Trash or came back. */
export function recountTradeFile(tx: WriteDb, evidenceId: string): void {
  const found = tx.prepare('SELECT no FROM trade_file WHERE evidence_id = ? AND adopted = 1').get(evidenceId)
  if (found !== undefined) recountBills(tx, (found as { no: number }).no)
}

function removeRows(db: Pick<StagingDb, 'prepare'>, file: number): void {
  const counted = db.prepare('UPDATE trade_file SET adopted = 0 WHERE no = ? AND adopted = 1').run(file).changes > 0
  // What its rows told first is told by the next file that has it.
  if (counted) recountBills(db, file)
  db.prepare('DELETE FROM shipment_words WHERE rowid IN (SELECT no FROM shipment WHERE file_no = ?)').run(file)
  db.prepare('DELETE FROM trade_file WHERE no = ?').run(file)
}

/** The files taken in as trade records, oldest first. */
export function listTradeFiles(db: ReadDb): TradeFile[] {
  const rows = db
    .prepare(
      `SELECT evidence_id AS evidenceId, preset, imported_at AS importedAt, reading FROM trade_file
       WHERE adopted = 1 AND evidence_id NOT IN (SELECT id FROM evidence WHERE trashed_at IS NOT NULL) ORDER BY no`,
    )
    .all() as { evidenceId: EvidenceId; preset: string | null; importedAt: string; reading: string }[]
  return rows.map(({ reading, ...row }) => ({
    ...row,
    // What an import of an earlier version did not keep.
    ...{ headers: [], mapping: {}, sheet: null },
    ...(JSON.parse(reading) as Omit<TradeFile, 'evidenceId' | 'preset' | 'importedAt'>),
  }))
}

/** Notes on rows of one item: what was skipped, what is in error, what to look at. */
export function readNotes(db: ReadDb, evidenceId: string): RowNote[] {
  return db
    .prepare(
      `SELECT n.row, n.kind, n.column_name AS "column", n.value, n.message FROM trade_row_note n
       JOIN trade_file f ON f.no = n.file_no WHERE f.evidence_id = ? AND f.adopted = 1 ORDER BY n.row, n.rowid`,
    )
    .all(evidenceId) as RowNote[]
}
