import type { EvidenceId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A record of a reference manager as kept: what it last said, what it became here. */
export interface KeptReference {
  readonly id: string
  readonly key: string
  readonly csl: Readonly<Record<string, unknown>>
  readonly authorityId: string | null
  readonly files: readonly { readonly path: string; readonly evidenceId: EvidenceId }[]
}

/** Every record, in the order they first came in. */
export function listReferences(db: ReadDb): readonly KeptReference[] {
  const rows = db
    .prepare(
      `SELECT r.id, r.key, r.csl, r.authority_id AS authorityId,
         (SELECT json_group_array(json_object('path', f.path, 'evidenceId', f.evidence_id))
          FROM bib_reference_file f WHERE f.reference_id = r.id) AS files
       FROM bib_reference r ORDER BY r.rowid`,
    )
    .all() as { id: string; key: string; csl: string; authorityId: string | null; files: string }[]
  return rows.map(({ csl, files, ...row }) => ({
    ...row,
    csl: JSON.parse(csl) as KeptReference['csl'],
    files: JSON.parse(files) as KeptReference['files'],
  }))
}

/** Keeps what a record says now, in place of what it said before. */
export function saveReference(
  tx: WriteDb,
  row: { readonly id: string; readonly key: string; readonly csl: string; readonly authorityId: string | null },
  at: string,
): void {
  tx.prepare(
    `INSERT INTO bib_reference (id, key, csl, authority_id, imported_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET csl = excluded.csl, authority_id = excluded.authority_id, imported_at = excluded.imported_at`,
  ).run(row.id, row.key, row.csl, row.authorityId, at)
}

export function linkReferenceFile(
  tx: WriteDb,
  row: { readonly id: string; readonly referenceId: string; readonly evidenceId: string; readonly path: string },
): void {
  tx.prepare('INSERT OR IGNORE INTO bib_reference_file (id, reference_id, evidence_id, path) VALUES (?, ?, ?, ?)').run(
    row.id,
    row.referenceId,
    row.evidenceId,
    row.path,
  )
}
