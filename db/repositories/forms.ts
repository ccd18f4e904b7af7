import type { FormValues } from '../../domain/forms/form.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** What was written in an item's form, by field. */
export function readForm(db: ReadDb, evidenceId: string): FormValues {
  const rows = db.prepare('SELECT field, value FROM evidence_form WHERE evidence_id = ? ORDER BY field').all(evidenceId)
  return Object.fromEntries((rows as { field: string; value: string }[]).map(({ field, value }) => [field, value]))
}

/** Writes one field, under `id` if it has no row yet, or clears it with null; returns the row's id for its stamps, null where nothing was there to clear. */
export function writeFormField(
  tx: WriteDb,
  row: { readonly id: string; readonly evidenceId: string; readonly field: string; readonly value: string | null },
): string | null {
  const { id, evidenceId, field, value } = row
  const find = () =>
    tx.prepare('SELECT id FROM evidence_form WHERE evidence_id = ? AND field = ?').pluck().get(evidenceId, field)
  const known = find() as string | undefined
  if (value === null) {
    tx.prepare('DELETE FROM evidence_form WHERE evidence_id = ? AND field = ?').run(evidenceId, field)
    return known ?? null
  }
  tx.prepare(
    `INSERT INTO evidence_form (id, evidence_id, field, value) VALUES (?, ?, ?, ?)
     ON CONFLICT (evidence_id, field) DO UPDATE SET value = excluded.value`,
  ).run(id, evidenceId, field, value)
  return known ?? id
}
