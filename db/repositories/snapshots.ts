import type { ReadDb, WriteDb } from '../handles.ts'

/** A snapshot as stored; `sections` is JSON text. */
export interface SnapshotRow {
  readonly id: string
  readonly template: string
  readonly name: string
  readonly madeAt: string
  readonly sections: string
}

/** The snapshots of a petition, newest first. */
export function listSnapshotRows(db: ReadDb, template: string): readonly SnapshotRow[] {
  return db
    .prepare(
      `SELECT id, template, name, made_at AS madeAt, sections FROM petition_snapshot
       WHERE template = ? ORDER BY made_at DESC, id DESC`,
    )
    .all(template) as SnapshotRow[]
}

export function insertSnapshot(tx: WriteDb, row: SnapshotRow): void {
  tx.prepare('INSERT INTO petition_snapshot (id, template, name, made_at, sections) VALUES (?, ?, ?, ?, ?)').run(
    row.id,
    row.template,
    row.name,
    row.madeAt,
    row.sections,
  )
}

export function deleteSnapshot(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM petition_snapshot WHERE id = ?').run(id)
}
