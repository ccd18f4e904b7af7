import type { Folder } from '../../domain/folder.ts'
import type { EvidenceId, FolderId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** Every folder with the items put in it, in the order the folders were made; the Trash does not count. */
export function listFolders(db: ReadDb): Folder[] {
  const items = db
    .prepare(
      `SELECT i.folder_id AS folder, i.evidence_id AS item FROM folder_item i JOIN evidence e ON e.id = i.evidence_id
       WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all() as { folder: FolderId; item: EvidenceId }[]
  const rows = db.prepare('SELECT id, parent_id AS parent, name FROM folder ORDER BY rowid').all()
  return (rows as Omit<Folder, 'items'>[]).map((row) => ({
    ...row,
    items: items.filter(({ folder }) => folder === row.id).map(({ item }) => item),
  }))
}

export function insertFolder(
  tx: WriteDb,
  row: { readonly id: string; readonly parent: string | null; readonly name: string; readonly createdAt: string },
): void {
  tx.prepare('INSERT INTO folder (id, parent_id, name, created_at) VALUES (@id, @parent, @name, @createdAt)').run(row)
}

export function updateFolder(
  tx: WriteDb,
  row: { readonly id: string; readonly parent: string | null; readonly name: string },
): void {
  tx.prepare('UPDATE folder SET parent_id = @parent, name = @name WHERE id = @id').run(row)
}

/** Removes a folder and those within it; no item goes with them. */
export function deleteFolder(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM folder WHERE id = ?').run(id)
}

export function putItem(tx: WriteDb, folder: string, evidenceId: string): void {
  tx.prepare('INSERT OR IGNORE INTO folder_item (folder_id, evidence_id) VALUES (?, ?)').run(folder, evidenceId)
}

export function takeItem(tx: WriteDb, folder: string, evidenceId: string): void {
  tx.prepare('DELETE FROM folder_item WHERE folder_id = ? AND evidence_id = ?').run(folder, evidenceId)
}

/** The folders an item is in. */
export function foldersOf(db: ReadDb, evidenceId: string): readonly string[] {
  return db
    .prepare('SELECT folder_id FROM folder_item WHERE evidence_id = ? ORDER BY folder_id')
    .pluck()
    .all(evidenceId) as string[]
}
