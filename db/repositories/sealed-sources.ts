import type { SealedSource } from '../../domain/protection/sealed-source.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** What is known of each sealed source, oldest first. */
export function listSealedSources(db: ReadDb): readonly SealedSource[] {
  return db
    .prepare(
      `SELECT name_id AS nameId, contact, consent, consent_limits AS limits, risk, risk_note AS riskNote, created_at AS createdAt
       FROM sealed_source ORDER BY id`,
    )
    .all() as SealedSource[]
}

/** Keeps what is known of a source, under `id` if it has no row yet; returns the row's id for its stamps. */
export function writeSealedSource(tx: WriteDb, id: string, source: SealedSource): string {
  tx.prepare(
    `INSERT INTO sealed_source (id, name_id, contact, consent, consent_limits, risk, risk_note, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (name_id) DO UPDATE SET contact = excluded.contact, consent = excluded.consent,
       consent_limits = excluded.consent_limits, risk = excluded.risk, risk_note = excluded.risk_note`,
  ).run(
    id,
    source.nameId,
    source.contact,
    source.consent,
    source.limits,
    source.risk,
    source.riskNote,
    source.createdAt,
  )
  return tx.prepare('SELECT id FROM sealed_source WHERE name_id = ?').pluck().get(source.nameId) as string
}

export function deleteSealedSource(tx: WriteDb, nameId: string): void {
  tx.prepare('DELETE FROM sealed_source WHERE name_id = ?').run(nameId)
}
