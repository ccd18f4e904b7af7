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

/** Stores a section's text. Returns the row's id for its stamp. */
export function writeSectionText(
  tx: WriteDb,
  id: string,
  row: Pick<SectionRow, 'section' | 'document' | 'history'> & { readonly template: string },
): string {
  const known = knownRow(tx, id, row)
  tx.prepare('UPDATE petition_section SET document = ?, history = ? WHERE id = ?').run(row.document, row.history, known)
  return known
}

/** Stores whether a section is left out, and its place among those that may be moved. Returns the row's id. */
export function writeSectionPlace(
  tx: WriteDb,
  id: string,
  row: Pick<SectionRow, 'section' | 'hidden' | 'position'> & { readonly template: string },
): string {
  const known = knownRow(tx, id, row)
  tx.prepare('UPDATE petition_section SET hidden = ?, position = ? WHERE id = ?').run(
    row.hidden ? 1 : 0,
    row.position,
    known,
  )
  return known
}

/** The row of a section, made empty where there is none: what is then set in it can be undone, the row itself stays. */
function knownRow(tx: WriteDb, id: string, { template, section }: { template: string; section: string }): string {
  tx.prepare(
    'INSERT INTO petition_section (id, template, section) VALUES (?, ?, ?) ON CONFLICT (template, section) DO NOTHING',
  ).run(id, template, section)
  return tx
    .prepare('SELECT id FROM petition_section WHERE template = ? AND section = ?')
    .pluck()
    .get(template, section) as string
}
