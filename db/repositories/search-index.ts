import type { RowValues } from '../../domain/shipment-row.ts'
import type { IndexDb, ReadDb } from '../handles.ts'
import { SHIPMENT_COLUMNS } from './shipments.ts'

/** How many pages with text the index has not taken in. */
export const countUnindexed = (db: ReadDb): number =>
  Number(db.prepare('SELECT count(*) FROM page_text WHERE indexed = 0').pluck().get())

/** Takes the next pages into the index, at most `most`, in one transaction; returns how many. */
export function indexSomePages(db: IndexDb, wordsOf: (text: string) => string, most: number): number {
  const rows = db.prepare('SELECT no, text FROM page_text WHERE indexed = 0 ORDER BY no LIMIT ?').all(most)
  const pages = rows as { readonly no: number; readonly text: string }[]
  if (pages.length === 0) return 0
  const remove = db.prepare('DELETE FROM page_words WHERE rowid = ?')
  const insert = db.prepare('INSERT INTO page_words (rowid, words) VALUES (?, ?)')
  const mark = db.prepare('UPDATE page_text SET indexed = 1 WHERE no = ?')
  db.inOneTransaction(() => {
    for (const { no, text } of pages) {
      remove.run(no)
      insert.run(no, wordsOf(text))
      mark.run(no)
    }
  })
  return pages.length
}

/** How many shipments are still found by the words of an earlier version. */
export const countUnfolded = (db: ReadDb): number =>
  Number(db.prepare('SELECT count(*) FROM shipment s JOIN shipment_refold r ON s.no > r.done').pluck().get())

/** Folds the words of the next shipments anew, at most `most`, in one transaction; returns how many it went through. */
export function refoldSomeShipments(db: IndexDb, wordsOf: (values: RowValues) => string, most: number): number {
  const rows = db
    .prepare('SELECT s.* FROM shipment s JOIN shipment_refold r ON s.no > r.done ORDER BY s.no LIMIT ?')
    .all(most) as (Record<string, unknown> & { readonly no: number })[]
  const remove = db.prepare('DELETE FROM shipment_words WHERE rowid = ?')
  const insert = db.prepare('INSERT INTO shipment_words (rowid, words) VALUES (?, ?)')
  db.inOneTransaction(() => {
    for (const row of rows) {
      remove.run(row.no)
      insert.run(row.no, wordsOf(SHIPMENT_COLUMNS.map((column) => row[column] ?? null) as unknown as RowValues))
    }
    const last = rows.at(-1)
    if (last) db.prepare('UPDATE shipment_refold SET done = ?').run(last.no)
    else db.prepare('DELETE FROM shipment_refold').run()
  })
  return rows.length
}
