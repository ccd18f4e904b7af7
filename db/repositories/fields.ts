import type { FieldValues } from '../../domain/petition.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

export function readFields(db: ReadDb, template: string): FieldValues {
  const rows = db
    .prepare("SELECT field, value FROM template_field WHERE template = ? AND value <> '' ORDER BY field")
    .all(template)
  return Object.fromEntries((rows as { field: string; value: string }[]).map((row) => [row.field, row.value]))
}

/** Under what the case keeps answers of its own, beside those of its filings: a person's, stamped and undone like them. */
const OF_THE_CASE = 'case'
const CHOSEN = 'filing'

/** The template this case is being written with; null while nobody has chosen. */
export const readChosen = (db: ReadDb): string | null => readFields(db, OF_THE_CASE)[CHOSEN] ?? null

/** Makes a template the one this case is written with; returns the row's id for its stamp. */
export const writeChosen = (tx: WriteDb, id: string, template: string): string =>
  writeField(tx, id, OF_THE_CASE, CHOSEN, template)

/** Sets a field, or clears it when the value is empty; returns the row's id for its stamp. */
export function writeField(tx: WriteDb, id: string, template: string, field: string, value: string): string {
  tx.prepare(
    'INSERT INTO template_field (id, template, field, value) VALUES (?, ?, ?, ?) ON CONFLICT (template, field) DO UPDATE SET value = excluded.value',
  ).run(id, template, field, value)
  const row = tx.prepare('SELECT id FROM template_field WHERE template = ? AND field = ?').get(template, field)
  return (row as { id: string }).id
}
