import type { EvidenceId } from '../../domain/ids.ts'
import type { TimeToken } from '../../domain/time-token.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** Keeps what a token stamps and what of it holds; null where the item is none. */
export function writeToken(tx: WriteDb, evidenceId: string, token: TimeToken | null): void {
  tx.prepare('DELETE FROM time_token WHERE evidence_id = ?').run(evidenceId)
  if (token)
    tx.prepare('INSERT INTO time_token (evidence_id, algorithm, digest, token) VALUES (?, ?, ?, ?)').run(
      evidenceId,
      token.algorithm,
      token.digest,
      JSON.stringify(token),
    )
}

/** A token that is not in the Trash, as an item. */
export interface KeptToken {
  readonly id: EvidenceId
  readonly title: string
  readonly name: string
  readonly says: TimeToken
}

/** Every token of the case, in the order they came in; none in a case of a version before they were read. */
export function keptTokens(db: ReadDb): readonly KeptToken[] {
  if (!db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'time_token'`).get()) return []
  const rows = db
    .prepare(
      `SELECT e.id, e.title, e.original_name AS name, t.token FROM time_token t JOIN evidence e ON e.id = t.evidence_id
       WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all() as { id: EvidenceId; title: string; name: string; token: string }[]
  return rows.map(({ token, ...item }) => ({ ...item, says: JSON.parse(token) as TimeToken }))
}

/** An item that a token may be for: it has a name the token is named after, or the hash it stamps. */
export interface Stamped {
  readonly id: EvidenceId
  readonly title: string
  readonly name: string
  readonly sha256: string
}

/** The items that came in under one of these names, or have one of these hashes, each once a name. */
export function itemsStamped(
  db: ReadDb,
  { names, hashes }: { readonly names: readonly string[]; readonly hashes: readonly string[] },
): readonly Stamped[] {
  return db
    .prepare(
      `SELECT DISTINCT e.id, e.title, n.name, b.sha256
       FROM evidence e JOIN blob b ON b.id = e.blob_id
       JOIN (SELECT id, original_name AS name FROM evidence UNION SELECT evidence_id, name FROM evidence_arrival) n ON n.id = e.id
       WHERE e.trashed_at IS NULL
         AND (n.name IN (SELECT value FROM json_each(@names)) OR b.sha256 IN (SELECT value FROM json_each(@hashes)))
       ORDER BY e.rowid`,
    )
    .all({ names: JSON.stringify(names), hashes: JSON.stringify(hashes) }) as Stamped[]
}
