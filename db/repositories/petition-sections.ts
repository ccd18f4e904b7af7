import type { ReadDb, WriteDb } from '../handles.ts'

/** What a person made of one section, as stored: `document` and `history` are JSON text, or null. */
export interface SectionRow {
  readonly id: string
  readonly section: string
  readonly document: string | null
  readonly history: string | null
  readonly hidden: boolean
  readonly position: number | null
}

type Stored = Omit<SectionRow, 'hidden'> & { readonly hidden: number }

export function listSectionRows(db: ReadDb, template: string): readonly SectionRow[] {
  const rows = db
    .prepare('SELECT id, section, document, history, hidden, position FROM petition_section WHERE template = ?')
    .all(template) as Stored[]
  return rows.map((row) => ({ ...row, hidden: row.hidden === 1 }))
}

/** Gives a section back to its template. */
export function removeSectionRow(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM petition_section WHERE id = ?').run(id)
}

/** Stores a section's text. Returns the row's id for its stamp. */
export function writeSectionText(
  tx: WriteDb,
  id: string,
  row: Pick<SectionRow, 'section' | 'document' | 'history'> & { readonly template: string },
): string {
  const written = tx
    .prepare(
      `INSERT INTO petition_section (id, template, section, document, history) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (template, section) DO UPDATE SET document = excluded.document, history = excluded.history
       RETURNING id`,
    )
    .get(id, row.template, row.section, row.document, row.history)
  return (written as { id: string }).id
}

/** Stores whether a section is left out, and its place among those that may be moved. Returns the row's id. */
export function writeSectionPlace(
  tx: WriteDb,
  id: string,
  row: Pick<SectionRow, 'section' | 'hidden' | 'position'> & { readonly template: string },
): string {
  const written = tx
    .prepare(
      `INSERT INTO petition_section (id, template, section, hidden, position) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (template, section) DO UPDATE SET hidden = excluded.hidden, position = excluded.position
       RETURNING id`,
    )
    .get(id, row.template, row.section, row.hidden ? 1 : 0, row.position)
  return (written as { id: string }).id
}
