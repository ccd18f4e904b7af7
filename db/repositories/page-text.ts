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
  insertPages(tx, evidenceId, pages)
}

function insertPages(tx: WriteDb, evidenceId: string, pages: readonly IndexedPage[]): void {
  const insert = tx.prepare('INSERT INTO page_text (evidence_id, page, text, machine, indexed) VALUES (?, ?, ?, ?, 1)')
  const index = tx.prepare('INSERT INTO page_words (rowid, words) VALUES (?, ?)')
  for (const { page, text, machine, words } of pages) {
    const { lastInsertRowid } = insert.run(evidenceId, page, text, machine ? 1 : 0)
    index.run(lastInsertRowid, words)
  }
}

/** Replaces the text of one page and its entry in the index; with null the page has none. */
export function replaceOnePage(tx: WriteDb, evidenceId: string, page: number, text: IndexedPage | null): void {
  const of = [evidenceId, page] as const
  tx.prepare('DELETE FROM page_words WHERE rowid IN (SELECT no FROM page_text WHERE evidence_id = ? AND page = ?)').run(
    ...of,
  )
  tx.prepare('DELETE FROM page_text WHERE evidence_id = ? AND page = ?').run(...of)
  if (text) insertPages(tx, evidenceId, [text])
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
