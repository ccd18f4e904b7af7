import type { ExhibitChoice, ExhibitGroup, Numbering } from '../../domain/exhibit.ts'
import type { EvidenceId, ExhibitGroupId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface NumberingRow {
  ordering: Numbering['order']
  scheme: Numbering['scheme']
  prefix: string
  bates_prefix: string
  bates_digits: number
  bates_corner: Numbering['bates']['corner']
  translations: Numbering['translations']
  frozen_at: string | null
}

export function readNumbering(db: ReadDb, template: string): Numbering | undefined {
  const row = db.prepare('SELECT * FROM exhibit_numbering WHERE template = ?').get(template) as NumberingRow | undefined
  return (
    row && {
      order: row.ordering,
      scheme: row.scheme,
      prefix: row.prefix,
      bates: { prefix: row.bates_prefix, digits: row.bates_digits, corner: row.bates_corner },
      translations: row.translations,
      frozenAt: row.frozen_at,
    }
  )
}

/** Writes the settings of a petition; returns the row's id for its stamps. */
export function writeNumbering(tx: WriteDb, id: string, template: string, numbering: Numbering): string {
  const { order, scheme, prefix, bates, translations, frozenAt } = numbering
  tx.prepare(
    `INSERT INTO exhibit_numbering VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (template) DO UPDATE SET
     ordering = excluded.ordering, scheme = excluded.scheme, prefix = excluded.prefix, bates_prefix = excluded.bates_prefix,
     bates_digits = excluded.bates_digits, bates_corner = excluded.bates_corner, translations = excluded.translations,
     frozen_at = excluded.frozen_at`,
  ).run(...[id, template, order, scheme, prefix, bates.prefix, bates.digits, bates.corner, translations, frozenAt])
  return tx.prepare('SELECT id FROM exhibit_numbering WHERE template = ?').pluck().get(template) as string
}

export function listExhibitGroups(db: ReadDb, template: string): readonly ExhibitGroup[] {
  return db
    .prepare('SELECT id, heading FROM exhibit_group WHERE template = ? ORDER BY place, id')
    .all(template) as ExhibitGroup[]
}

/** Makes the groups of a petition those given, in their order; exhibits of a group that is gone stand in none. */
export function replaceExhibitGroups(tx: WriteDb, template: string, groups: readonly ExhibitGroup[]): void {
  const kept = new Set<string>(groups.map(({ id }) => id))
  for (const { id } of listExhibitGroups(tx, template)) {
    if (!kept.has(id)) tx.prepare('DELETE FROM exhibit_group WHERE id = ?').run(id)
  }
  const write = tx.prepare(
    `INSERT INTO exhibit_group VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET heading = excluded.heading, place = excluded.place`,
  )
  groups.forEach(({ id, heading }, i) => write.run(id, template, heading, i + 1))
}

interface ChoiceRow {
  id: string
  evidence_id: EvidenceId
  place: number | null
  group_id: ExhibitGroupId | null
  title: string | null
  purpose: string | null
  key_information: string | null
  pages: string | null
  included: number
  number: string | null
}

export function listExhibitChoices(db: ReadDb, template: string): readonly ExhibitChoice[] {
  const rows = db.prepare('SELECT * FROM exhibit_choice WHERE template = ? ORDER BY rowid').all(template)
  return (rows as ChoiceRow[]).map((row) => ({
    evidenceId: row.evidence_id,
    place: row.place,
    group: row.group_id,
    title: row.title,
    purpose: row.purpose,
    keyInformation: row.key_information,
    pages: row.pages,
    included: row.included === 1,
    number: row.number,
  }))
}

const COLUMNS: Readonly<Record<keyof Omit<ExhibitChoice, 'evidenceId'>, string>> = {
  place: 'place',
  group: 'group_id',
  title: 'title',
  purpose: 'purpose',
  keyInformation: 'key_information',
  pages: 'pages',
  included: 'included',
  number: 'number',
}

/** A change of what was chosen for an item; fields left out stay as they are. */
export type ChoiceChange = Partial<Omit<ExhibitChoice, 'evidenceId'>>

/** Writes what was chosen for an item; returns the row's id and the columns written, for their stamps. */
export function writeExhibitChoice(
  tx: WriteDb,
  id: string,
  template: string,
  evidenceId: string,
  change: ChoiceChange,
): { readonly row: string; readonly columns: readonly string[] } {
  tx.prepare('INSERT OR IGNORE INTO exhibit_choice (id, template, evidence_id) VALUES (?, ?, ?)').run(
    ...[id, template, evidenceId],
  )
  const row = tx
    .prepare('SELECT id FROM exhibit_choice WHERE template = ? AND evidence_id = ?')
    .pluck()
    .get(template, evidenceId) as string
  const changes = Object.entries(COLUMNS).flatMap(([field, column]) => {
    const value = change[field as keyof ChoiceChange]
    return value === undefined ? [] : [{ column, value: typeof value === 'boolean' ? Number(value) : value }]
  })
  for (const { column, value } of changes) {
    tx.prepare(`UPDATE exhibit_choice SET ${column} = ? WHERE id = ?`).run(value, row)
  }
  return { row, columns: changes.map(({ column }) => column) }
}
