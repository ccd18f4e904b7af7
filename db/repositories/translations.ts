import type { Translation } from '../../domain/translation.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

const SELECT = `SELECT original_id AS originalId, translation_id AS translationId, certificate_id AS certificateId, translator,
  language, address, signed_at AS signedAt, signed_on AS signedOn FROM translation`

export function listTranslations(db: ReadDb): readonly Translation[] {
  return db.prepare(`${SELECT} ORDER BY rowid`).all() as Translation[]
}

/** Pairs a translation with its original, in place of what the original was paired with; returns the row's id for its stamps. */
export function writeTranslation(tx: WriteDb, id: string, pair: Translation): string {
  tx.prepare(
    `INSERT INTO translation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (original_id) DO UPDATE SET
     translation_id = excluded.translation_id, certificate_id = excluded.certificate_id, translator = excluded.translator,
     language = excluded.language, address = excluded.address, signed_at = excluded.signed_at, signed_on = excluded.signed_on`,
  ).run(
    ...[id, pair.originalId, pair.translationId, pair.certificateId, pair.translator, pair.language],
    ...[pair.address, pair.signedAt, pair.signedOn],
  )
  return tx.prepare('SELECT id FROM translation WHERE original_id = ?').pluck().get(pair.originalId) as string
}

export function deleteTranslation(tx: WriteDb, originalId: string): void {
  tx.prepare('DELETE FROM translation WHERE original_id = ?').run(originalId)
}
