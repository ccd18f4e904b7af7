import type { Comment, Review } from '../../domain/review.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A decision as it is kept: with the hash of what was decided on. */
export interface ReviewRow extends Omit<Review, 'changed'> {
  readonly id: string
  readonly boundTo: string
}

/** The decisions on items that are not in the Trash. */
export function listReviews(db: ReadDb): readonly ReviewRow[] {
  return db
    .prepare(
      `SELECT r.id, r.evidence_id AS evidenceId, r.state, r.reason, r.reviewed_by AS "by", r.reviewed_at AS at, r.bound_to AS boundTo
       FROM review r JOIN evidence e ON e.id = r.evidence_id WHERE e.trashed_at IS NULL ORDER BY e.rowid`,
    )
    .all() as ReviewRow[]
}

/** Writes what was decided of an item, in place of what was decided before; returns the row's id. */
export function writeReview(tx: WriteDb, row: ReviewRow): string {
  return tx
    .prepare(
      `INSERT INTO review (id, evidence_id, state, reason, reviewed_by, reviewed_at, bound_to)
       VALUES (@id, @evidenceId, @state, @reason, @by, @at, @boundTo)
       ON CONFLICT (evidence_id) DO UPDATE SET state = excluded.state, reason = excluded.reason,
         reviewed_by = excluded.reviewed_by, reviewed_at = excluded.reviewed_at, bound_to = excluded.bound_to
       RETURNING id`,
    )
    .pluck()
    .get(row) as string
}

const COMMENT = `c.id, c.evidence_id AS evidenceId, c.text, c.written_by AS "by", c.written_at AS at,
  c.resolved_by AS resolvedBy, c.resolved_at AS resolvedAt`

/** The comments on items that are not in the Trash, the first one first. */
export function listComments(db: ReadDb): Comment[] {
  return db
    .prepare(
      `SELECT ${COMMENT} FROM comment c JOIN evidence e ON e.id = c.evidence_id WHERE e.trashed_at IS NULL ORDER BY c.rowid`,
    )
    .all() as Comment[]
}

export function findComment(db: ReadDb, id: string): Comment | undefined {
  return db.prepare(`SELECT ${COMMENT} FROM comment c WHERE c.id = ?`).get(id) as Comment | undefined
}

export function insertComment(tx: WriteDb, { id, evidenceId, text, by, at }: Comment): void {
  tx.prepare('INSERT INTO comment (id, evidence_id, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)').run(
    id,
    evidenceId,
    text,
    by,
    at,
  )
}

/** Notes who resolved a comment and when, or opens it again with nulls. */
export function resolveComment(
  tx: WriteDb,
  { id, resolvedBy, resolvedAt }: Pick<Comment, 'id' | 'resolvedBy' | 'resolvedAt'>,
): void {
  tx.prepare('UPDATE comment SET resolved_by = ?, resolved_at = ? WHERE id = ?').run(resolvedBy, resolvedAt, id)
}

export function deleteComment(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM comment WHERE id = ?').run(id)
}
