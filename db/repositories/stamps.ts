import type { ReadDb, WriteDb } from '../handles.ts'

/** The last change of one editable field. `counter` rises with each change in this case, so order does not rest on clocks. */
export interface Stamp {
  readonly table: string
  readonly row: string
  readonly field: string
  readonly changedAt: string
  readonly device: string
  readonly counter: number
}

/** Notes that the fields of a row were changed now, on this case's device. */
export function stampFields(tx: WriteDb, table: string, row: string, fields: readonly string[], at: string): void {
  const statement = tx.prepare(`
    INSERT INTO field_stamp (table_name, row_id, field, changed_at, device, counter)
    VALUES (?, ?, ?, ?, (SELECT device FROM case_info), 1 + (SELECT coalesce(max(counter), 0) FROM field_stamp WHERE row_id = ?))
    ON CONFLICT DO UPDATE SET changed_at = excluded.changed_at, device = excluded.device, counter = excluded.counter`)
  for (const field of fields) statement.run(table, row, field, at, row)
}

export function stampsOf(db: ReadDb, row: string): readonly Stamp[] {
  return db
    .prepare(
      `SELECT table_name AS "table", row_id AS row, field, changed_at AS changedAt, device, counter
       FROM field_stamp WHERE row_id = ? ORDER BY field`,
    )
    .all(row) as Stamp[]
}
