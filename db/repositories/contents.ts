import type { FileSays } from '../../domain/file-says.ts'
import type { ItemPart } from '../../domain/about-evidence.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** Keeps what an original says of itself; null where it says nothing. */
export function writeSays(tx: WriteDb, evidenceId: string, says: FileSays | null): void {
  tx.prepare('DELETE FROM evidence_says WHERE evidence_id = ?').run(evidenceId)
  if (says)
    tx.prepare('INSERT INTO evidence_says (evidence_id, says) VALUES (?, ?)').run(evidenceId, JSON.stringify(says))
}

export function readSays(db: ReadDb, evidenceId: string): FileSays | null {
  const says = db.prepare('SELECT says FROM evidence_says WHERE evidence_id = ?').pluck().get(evidenceId)
  return says === undefined ? null : (JSON.parse(says as string) as FileSays)
}

/** Notes that an item came out of another; an item that holds itself is no part of itself. */
export function insertPart(
  tx: WriteDb,
  part: { readonly parentId: string; readonly childId: string; readonly position: number; readonly name: string },
): void {
  if (part.parentId === part.childId) return
  tx.prepare('INSERT OR IGNORE INTO evidence_part (parent_id, position, child_id, name) VALUES (?, ?, ?, ?)').run(
    part.parentId,
    part.position,
    part.childId,
    part.name,
  )
}

/** The items that came out of one, in its own order, but for those in the Trash. */
export function partsOf(db: ReadDb, parentId: string): readonly ItemPart[] {
  return db
    .prepare(
      `SELECT e.id, e.title, p.name FROM evidence_part p JOIN evidence e ON e.id = p.child_id
       WHERE p.parent_id = ? AND e.trashed_at IS NULL ORDER BY p.position`,
    )
    .all(parentId) as ItemPart[]
}

/** The items that one came out of, but for those in the Trash. */
export function wholesOf(db: ReadDb, childId: string): readonly ItemPart[] {
  return db
    .prepare(
      `SELECT e.id, e.title, p.name FROM evidence_part p JOIN evidence e ON e.id = p.parent_id
       WHERE p.child_id = ? AND e.trashed_at IS NULL ORDER BY p.parent_id`,
    )
    .all(childId) as ItemPart[]
}

/** How deep an item lies in others (0: in none), and how many files and bytes were taken out of the outermost of them. */
export function nestingOf(
  db: ReadDb,
  id: string,
): { readonly depth: number; readonly files: number; readonly bytes: number } {
  return db
    .prepare(
      `WITH RECURSIVE above (id, depth) AS (
         SELECT @id, 0 UNION SELECT p.parent_id, a.depth + 1 FROM evidence_part p JOIN above a ON p.child_id = a.id WHERE a.depth < 12
       ), below (id) AS (
         SELECT id FROM above UNION SELECT p.child_id FROM evidence_part p JOIN below b ON p.parent_id = b.id
       )
       SELECT (SELECT max(depth) FROM above) AS depth, count(*) AS files, coalesce(sum(b.bytes), 0) AS bytes
       FROM below JOIN evidence e ON e.id = below.id JOIN blob b ON b.id = e.blob_id`,
    )
    .get({ id }) as { depth: number; files: number; bytes: number }
}

/** The items whose text names an original by its hash, besides itself: what a phone's proof or a list of hashes tells of it. */
export function namedByHash(db: ReadDb, sha256: string): readonly ItemPart[] {
  return db
    .prepare(
      `SELECT DISTINCT e.id, e.title, e.original_name AS name
       FROM page_words w JOIN page_text t ON t.no = w.rowid JOIN evidence e ON e.id = t.evidence_id
       WHERE page_words MATCH ? AND e.trashed_at IS NULL LIMIT 20`,
    )
    .all(`"${sha256}"`) as ItemPart[]
}
