import type { PageText } from '../../domain/evidence.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** Text of a page as stored, with its words cut for the index. */
export interface IndexedPage extends PageText {
  readonly words: string
}

/** Replaces an item's text and its entries in the index. */
export function replacePageText(tx: WriteDb, evidenceId: string, pages: readonly IndexedPage[]): void {
  tx.prepare('DELETE FROM page_words WHERE rowid IN (SELECT no FROM page_text WHERE evidence_id = ?)').run(evidenceId)
  tx.prepare('DELETE FROM page_text WHERE evidence_id = ?').run(evidenceId)
  const insert = tx.prepare('INSERT INTO page_text (evidence_id, page, text, machine) VALUES (?, ?, ?, ?)')
  const index = tx.prepare('INSERT INTO page_words (rowid, words) VALUES (?, ?)')
  for (const { page, text, machine, words } of pages) {
    const { lastInsertRowid } = insert.run(evidenceId, page, text, machine ? 1 : 0)
    index.run(lastInsertRowid, words)
  }
}

export function readPageText(db: ReadDb, evidenceId: string): readonly PageText[] {
  const rows = db
    .prepare('SELECT page, text, machine FROM page_text WHERE evidence_id = ? ORDER BY page')
    .all(evidenceId)
  return (rows as { page: number; text: string; machine: number }[]).map((row) => ({
    ...row,
    machine: row.machine === 1,
  }))
}

/** One page found, best first. */
export interface PageHit {
  readonly evidenceId: string
  readonly title: string
  readonly page: number
  readonly text: string
}

/** Pages that match an FTS5 expression, at most `limit`, best first. */
export function searchPages(db: ReadDb, match: string, limit: number): readonly PageHit[] {
  return db
    .prepare(
      `SELECT t.evidence_id AS evidenceId, e.title, t.page, t.text
       FROM page_words w JOIN page_text t ON t.no = w.rowid JOIN evidence e ON e.id = t.evidence_id
       WHERE page_words MATCH ? AND e.trashed_at IS NULL ORDER BY w.rank, t.no LIMIT ?`,
    )
    .all(match, limit) as PageHit[]
}
