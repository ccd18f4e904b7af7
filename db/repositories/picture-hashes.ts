import type { ReadDb, WriteDb } from '../handles.ts'

/** Keeps a picture's perceptual hashes; null where it could not be drawn. */
export function writePictureHashes(tx: WriteDb, evidenceId: string, hashes: readonly string[] | null): void {
  tx.prepare('DELETE FROM picture_hash WHERE evidence_id = ?').run(evidenceId)
  if (hashes)
    tx.prepare('INSERT INTO picture_hash (evidence_id, hashes) VALUES (?, ?)').run(evidenceId, JSON.stringify(hashes))
}

/** The hashes of every picture that is not in the Trash, with the item's title. */
export function listPictureHashes(
  db: ReadDb,
): readonly { readonly id: string; readonly title: string; readonly hashes: readonly string[] }[] {
  const rows = db
    .prepare(
      `SELECT e.id, e.title, h.hashes FROM picture_hash h JOIN evidence e ON e.id = h.evidence_id
       WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all() as { id: string; title: string; hashes: string }[]
  return rows.map((row) => ({ ...row, hashes: JSON.parse(row.hashes) as string[] }))
}
