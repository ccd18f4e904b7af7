import type { ListAnswer, ListEntry, ListFile, ListId } from '../../domain/lists/list.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A list's file to be kept, in place of what an earlier reading made of the same item. */
export interface NewListFile {
  readonly evidenceId: string
  readonly list: ListId
  readonly asOf: string
  readonly reading: { readonly entries: number; readonly skipped: number; readonly errors: number }
  readonly importedAt: string
}

export function putListFile(
  tx: WriteDb,
  { evidenceId, list, asOf, reading, importedAt }: NewListFile,
  entries: readonly ListEntry[],
): void {
  tx.prepare('DELETE FROM list_file WHERE evidence_id = ?').run(evidenceId)
  const no = tx
    .prepare('INSERT INTO list_file (evidence_id, list, as_of, reading, imported_at) VALUES (?, ?, ?, ?, ?)')
    .run(evidenceId, list, asOf, JSON.stringify(reading), importedAt).lastInsertRowid
  const insert = tx.prepare('INSERT INTO list_entry (file_no, row, key, entry) VALUES (?, ?, ?, ?)')
  for (const entry of entries) insert.run(no, entry.row, entry.key, JSON.stringify(entry))
}

/** A list's file with its number in this case. */
export type NumberedFile = ListFile & { readonly no: number }

/** Files of lists that are not in the Trash, by list and day, the newest of each first. */
export function listFiles(db: ReadDb): readonly NumberedFile[] {
  const rows = db
    .prepare(
      `SELECT f.no, f.evidence_id AS evidenceId, e.title, f.list, f.as_of AS asOf, f.imported_at AS importedAt, f.reading
       FROM list_file f JOIN evidence e ON e.id = f.evidence_id
       WHERE e.trashed_at IS NULL ORDER BY f.list, f.as_of DESC, f.no DESC`,
    )
    .all() as (Omit<NumberedFile, 'newest' | 'entries' | 'skipped' | 'errors'> & { reading: string })[]
  return rows.map(({ reading, ...row }, i) => ({
    ...row,
    ...(JSON.parse(reading) as NewListFile['reading']),
    newest: rows[i - 1]?.list !== row.list,
  }))
}

/** Entries of one file as one JSON array. */
export function entriesJson(db: ReadDb, no: number): string {
  return db
    .prepare('SELECT json_group_array(json(entry)) FROM (SELECT entry FROM list_entry WHERE file_no = ? ORDER BY row)')
    .pluck()
    .get(no) as string
}

/** The entry of a file under a key. */
export function entryAt(db: ReadDb, no: number, key: string): ListEntry | null {
  const found = db
    .prepare('SELECT entry FROM list_entry WHERE file_no = ? AND key = ? ORDER BY row')
    .pluck()
    .get(no, key)
  return found === undefined ? null : (JSON.parse(found as string) as ListEntry)
}

/** Every answer of a person, the newest first. */
export function readListAnswers(db: ReadDb): readonly ListAnswer[] {
  const rows = db
    .prepare(
      `SELECT entity_id AS entity, list, key, verdict, reason, answered_at AS answeredAt, as_of AS asOf, entry
       FROM list_answer ORDER BY answered_at DESC, entity_id, list, key`,
    )
    .all() as (Omit<ListAnswer, 'entry'> & { entry: string })[]
  return rows.map(({ entry, ...row }) => ({ ...row, entry: JSON.parse(entry) as ListEntry }))
}

/** Keeps an answer in place of the one before. */
export function putListAnswer(tx: WriteDb, { entry, ...answer }: ListAnswer): void {
  const given = { ...answer, entry: JSON.stringify(entry) }
  tx.prepare(
    `INSERT INTO list_answer (entity_id, list, key, verdict, reason, answered_at, as_of, entry)
     VALUES (:entity, :list, :key, :verdict, :reason, :answeredAt, :asOf, :entry)
     ON CONFLICT (entity_id, list, key) DO UPDATE SET verdict = :verdict, reason = :reason,
       answered_at = :answeredAt, as_of = :asOf, entry = :entry`,
  ).run(given)
}
