import type { StillMade, StillOf, TakenStill } from '../../domain/still.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

export interface NewStill {
  readonly evidenceId: string
  readonly filmId: string
  readonly filmSha256: string
  /** Milliseconds. */
  readonly at: number
  readonly how: StillMade
  readonly takenAt: string
}

export function insertStill(tx: WriteDb, still: NewStill): void {
  tx.prepare(
    'INSERT INTO still (evidence_id, film_id, film_sha256, at_ms, how, taken_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(still.evidenceId, still.filmId, still.filmSha256, still.at, still.how, still.takenAt)
}

/** What an item is a still of; undefined for one that is none. */
export function findStill(db: ReadDb, evidenceId: string): StillOf | undefined {
  const row = db
    .prepare(
      `SELECT f.id, f.title, s.film_sha256 AS filmSha256, s.at_ms AS at, s.how
       FROM still s LEFT JOIN evidence f ON f.id = s.film_id AND f.trashed_at IS NULL WHERE s.evidence_id = ?`,
    )
    .get(evidenceId) as (Omit<StillOf, 'film'> & { id: EvidenceId | null; title: string | null }) | undefined
  if (row === undefined) return undefined
  const { id, title, ...still } = row
  return { film: id === null ? null : { id, title: title ?? '' }, ...still }
}

/** The stills of a film that are not in the Trash, in the order of their moments. */
export function stillsOf(db: ReadDb, filmId: string): readonly TakenStill[] {
  return db
    .prepare(
      `SELECT e.id, b.sha256, e.turn, e.binding, e.title, s.at_ms AS at FROM still s JOIN evidence e ON e.id = s.evidence_id
       JOIN blob b ON b.id = e.blob_id WHERE s.film_id = ? AND e.trashed_at IS NULL ORDER BY s.at_ms, e.rowid`,
    )
    .all(filmId) as TakenStill[]
}

/** Every still with the film it shows, whether that is in the Trash or not. */
export function listStills(
  db: ReadDb,
): readonly { readonly evidenceId: EvidenceId; readonly filmId: EvidenceId; readonly takenAt: string }[] {
  return db
    .prepare(
      `SELECT evidence_id AS evidenceId, film_id AS filmId, taken_at AS takenAt FROM still
       WHERE film_id IS NOT NULL ORDER BY evidence_id`,
    )
    .all() as { evidenceId: EvidenceId; filmId: EvidenceId; takenAt: string }[]
}
