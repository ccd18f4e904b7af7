import type { Tombstone, TrashedItem } from '../../domain/trash.ts'
import type { ReadDb, WriteDb } from '../handles.ts'
import { recountTradeFile, removeTradeFile } from './trade-files.ts'

/** An item or a fact in the Trash, newest first; `facts` are those in use that rest on an item. */
export function listTrashed(db: ReadDb): readonly TrashedItem[] {
  return db
    .prepare(
      `SELECT e.id, 'evidence' AS what, e.title AS name, e.trashed_at AS trashedAt, b.bytes,
         (SELECT count(DISTINCT p.fact_id) FROM pinpoint p JOIN fact f ON f.id = p.fact_id
          WHERE p.evidence_id = e.id AND f.trashed_at IS NULL) AS facts
       FROM evidence e JOIN blob b ON b.id = e.blob_id WHERE e.trashed_at IS NOT NULL
       UNION ALL
       SELECT id, 'fact', statement, trashed_at, NULL, 0 FROM fact WHERE trashed_at IS NOT NULL
       ORDER BY trashedAt DESC, id DESC`,
    )
    .all() as TrashedItem[]
}

const TABLES = { evidence: 'evidence', fact: 'fact' } as const
export type Trashable = keyof typeof TABLES

/** Moves an item or a fact to the Trash, or with null out of it; a bill its rows told is then told by another file that has it. */
export function setTrashed(tx: WriteDb, what: Trashable, id: string, at: string | null): void {
  tx.prepare(`UPDATE ${TABLES[what]} SET trashed_at = ? WHERE id = ?`).run(at, id)
  if (what === 'evidence') recountTradeFile(tx, id)
}

/** The facts that rest on an item: how many pinpoints each has elsewhere, and whether it is in the Trash. */
export function factsInto(
  db: ReadDb,
  evidenceId: string,
): readonly { readonly id: string; readonly elsewhere: number; readonly trashed: boolean }[] {
  const rows = db
    .prepare(
      `SELECT f.id, f.trashed_at IS NOT NULL AS trashed,
         (SELECT count(*) FROM pinpoint o WHERE o.fact_id = f.id AND o.evidence_id <> @item) AS elsewhere
       FROM fact f WHERE EXISTS (SELECT 1 FROM pinpoint p WHERE p.fact_id = f.id AND p.evidence_id = @item)`,
    )
    .all({ item: evidenceId }) as { id: string; elsewhere: number; trashed: number }[]
  return rows.map((row) => ({ ...row, trashed: row.trashed === 1 }))
}

export function insertTombstone(tx: WriteDb, stone: Tombstone): void {
  tx.prepare(
    'INSERT INTO tombstone (id, what, sha256, bytes, purged_at, purged_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(stone.id, stone.what, stone.sha256, stone.bytes, stone.purgedAt, stone.purgedBy, stone.reason)
}

export function listTombstones(db: ReadDb): readonly Tombstone[] {
  return db
    .prepare(
      `SELECT id, what, sha256, bytes, purged_at AS purgedAt, purged_by AS purgedBy, reason
       FROM tombstone ORDER BY purged_at DESC, id DESC`,
    )
    .all() as Tombstone[]
}

/** Deletes a fact with its pinpoints, tags and stamps. */
export function eraseFact(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM fact WHERE id = ?').run(id)
  tx.prepare('DELETE FROM field_stamp WHERE row_id = ?').run(id)
}

/** Deletes an item: its original, its text and words, what points into it. What references evidence without ON DELETE CASCADE is named here. */
export function eraseEvidence(tx: WriteDb, id: string): void {
  const blob = tx.prepare('SELECT blob_id FROM evidence WHERE id = ?').pluck().get(id)
  tx.prepare('DELETE FROM page_words WHERE rowid IN (SELECT no FROM page_text WHERE evidence_id = ?)').run(id)
  // Its 'trade_file', with every row and word.
  removeTradeFile(tx, id)
  for (const table of ['page_text', 'pinpoint', 'evidence_arrival', 'job', 'redaction'])
    tx.prepare(`DELETE FROM ${table} WHERE evidence_id = ?`).run(id)
  tx.prepare('DELETE FROM evidence WHERE id = ?').run(id)
  tx.prepare('DELETE FROM blob WHERE id = ?').run(blob)
  tx.prepare('DELETE FROM field_stamp WHERE row_id = ?').run(id)
}

/** Leaves nothing of what was deleted behind: no step that would bring it back, no word of it in the index. */
export function sweepErased(tx: WriteDb): void {
  tx.prepare('DELETE FROM undo_change').run()
  tx.prepare('DELETE FROM undo_step').run()
  // A deleted page's words stay in the index until its parts are merged.
  for (const index of ['page_words', 'shipment_words'])
    tx.prepare(`INSERT INTO ${index} (${index}) VALUES ('optimize')`).run()
}
