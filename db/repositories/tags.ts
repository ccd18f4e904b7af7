import type { ReadDb, WriteDb } from '../handles.ts'

export function addTag(tx: WriteDb, evidenceId: string, tag: string): void {
  tx.prepare('INSERT OR IGNORE INTO evidence_tag (evidence_id, tag) VALUES (?, ?)').run(evidenceId, tag)
}

export function dropTag(tx: WriteDb, evidenceId: string, tag: string): void {
  tx.prepare('DELETE FROM evidence_tag WHERE evidence_id = ? AND tag = ?').run(evidenceId, tag)
}

/** Every tag in use and on how many items, most used first; the Trash does not count. */
export function listTags(db: ReadDb): readonly { readonly tag: string; readonly items: number }[] {
  return db
    .prepare(
      `SELECT t.tag, count(*) AS items FROM evidence_tag t JOIN evidence e ON e.id = t.evidence_id
       WHERE e.trashed_at IS NULL GROUP BY t.tag ORDER BY items DESC, t.tag`,
    )
    .all() as { tag: string; items: number }[]
}
