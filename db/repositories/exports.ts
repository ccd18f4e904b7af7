import type { WriteDb } from '../handles.ts'

/** A petition that was produced to be filed: which template, which files with their hashes, which exhibits. */
export interface ExportRecord {
  readonly id: string
  readonly template: string
  readonly templateVersion: string
  readonly exportedAt: string
  readonly files: unknown
  readonly exhibits: unknown
}

export function insertExport(tx: WriteDb, made: ExportRecord): void {
  tx.prepare(
    'INSERT INTO petition_export (id, template, template_version, exported_at, files, exhibits) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    made.id,
    made.template,
    made.templateVersion,
    made.exportedAt,
    JSON.stringify(made.files),
    JSON.stringify(made.exhibits),
  )
}
