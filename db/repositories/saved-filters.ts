import type { SavedFilter } from '../../domain/saved-filter.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** The saved filters by name. */
export function listFilters(db: ReadDb): SavedFilter[] {
  return db.prepare('SELECT id, name, shelf, words FROM saved_filter ORDER BY name').all() as SavedFilter[]
}

/** Keeps a filter under its name; one of that name becomes this one. */
export function writeFilter(tx: WriteDb, filter: SavedFilter, createdAt: string): void {
  tx.prepare(
    `INSERT INTO saved_filter (id, name, shelf, words, created_at) VALUES (@id, @name, @shelf, @words, @createdAt)
     ON CONFLICT (name) DO UPDATE SET shelf = excluded.shelf, words = excluded.words`,
  ).run({ ...filter, createdAt })
}

export function deleteFilter(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM saved_filter WHERE id = ?').run(id)
}
