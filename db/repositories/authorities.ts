import type { ReadDb, WriteDb } from '../handles.ts'

/** An authority of the case's own, as stored; `csl` is JSON text. */
export interface AuthorityRow {
  readonly id: string
  readonly kind: string
  readonly csl: string
  readonly says: string
  readonly source: string
  readonly verifiedAsOf: string | null
}

/** Who compared an authority with which source, and when (ISO date). */
export interface ConfirmationRow {
  readonly id: string
  readonly authority: string
  readonly source: string
  readonly confirmedOn: string
  readonly confirmedBy: string
}

export function listAuthorityRows(db: ReadDb): readonly AuthorityRow[] {
  return db
    .prepare(
      'SELECT id, kind, csl, says, source, verified_as_of AS verifiedAsOf FROM authority ORDER BY created_at, id',
    )
    .all() as AuthorityRow[]
}

export function saveAuthorityRow(tx: WriteDb, row: AuthorityRow, at: string): void {
  tx.prepare(
    `INSERT INTO authority (id, kind, csl, says, source, verified_as_of, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, csl = excluded.csl, says = excluded.says,
       source = excluded.source, verified_as_of = excluded.verified_as_of`,
  ).run(row.id, row.kind, row.csl, row.says, row.source, row.verifiedAsOf, at)
}

export function removeAuthorityRow(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM authority WHERE id = ?').run(id)
}

export function listConfirmations(db: ReadDb): readonly ConfirmationRow[] {
  return db
    .prepare(
      'SELECT id, authority, source, confirmed_on AS confirmedOn, confirmed_by AS confirmedBy FROM authority_confirmation',
    )
    .all() as ConfirmationRow[]
}

/** Stores a confirmation, in place of an earlier one of the same authority. Returns the row's id. */
export function writeConfirmation(tx: WriteDb, row: ConfirmationRow): string {
  const written = tx
    .prepare(
      `INSERT INTO authority_confirmation (id, authority, source, confirmed_on, confirmed_by) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (authority) DO UPDATE SET source = excluded.source, confirmed_on = excluded.confirmed_on,
         confirmed_by = excluded.confirmed_by RETURNING id`,
    )
    .get(row.id, row.authority, row.source, row.confirmedOn, row.confirmedBy)
  return (written as { id: string }).id
}
