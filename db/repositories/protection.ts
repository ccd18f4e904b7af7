import type { Protection, ProtectedName, Redaction } from '../../domain/protection/protection.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface NameRow extends Omit<ProtectedName, 'variants' | 'sealed'> {
  variants: string
  sealed: number
}

interface RedactionRow extends Omit<Redaction, 'region' | 'kind'> {
  region: string | null
}

/** Everything marked to be kept out of the public version, in the order it was. */
export function readProtection(db: ReadDb): Protection {
  const names = db
    .prepare(
      `SELECT id, name, alias, variants, reason, reason_words AS reasonWords, created_at AS createdAt,
         EXISTS (SELECT 1 FROM sealed_source WHERE name_id = protected_name.id) AS sealed
       FROM protected_name ORDER BY rowid`,
    )
    .all() as NameRow[]
  const marks = db
    .prepare(
      `SELECT id, evidence_id AS evidenceId, text, page, region, reason, reason_words AS reasonWords, created_at AS createdAt
       FROM redaction ORDER BY rowid`,
    )
    .all() as RedactionRow[]
  return {
    names: names.map((row) => ({ ...row, variants: JSON.parse(row.variants) as string[], sealed: row.sealed === 1 })),
    redactions: marks.map(rowToRedaction),
  }
}

function rowToRedaction(row: RedactionRow): Redaction {
  const region = row.region === null ? null : (JSON.parse(row.region) as Redaction['region'])
  return { ...row, region, kind: region ? 'region' : row.text === null ? 'whole' : 'text' }
}

export function insertProtectedName(tx: WriteDb, name: ProtectedName): void {
  tx.prepare(
    'INSERT INTO protected_name (id, name, alias, variants, reason, reason_words, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(name.id, name.name, name.alias, JSON.stringify(name.variants), name.reason, name.reasonWords, name.createdAt)
}

/** Returns whether there was one to remove. */
export function deleteProtectedName(tx: WriteDb, id: string): boolean {
  return tx.prepare('DELETE FROM protected_name WHERE id = ?').run(id).changes > 0
}

export function insertRedaction(tx: WriteDb, mark: Redaction): void {
  tx.prepare(
    'INSERT INTO redaction (id, evidence_id, text, page, region, reason, reason_words, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    mark.id,
    mark.evidenceId,
    mark.text,
    mark.page,
    mark.region === null ? null : JSON.stringify(mark.region),
    mark.reason,
    mark.reasonWords,
    mark.createdAt,
  )
}

/** Returns whether there was one to remove. */
export function deleteRedaction(tx: WriteDb, id: string): boolean {
  return tx.prepare('DELETE FROM redaction WHERE id = ?').run(id).changes > 0
}

/** A report of the verifier as kept; `report` is JSON of its own shape (domain/protection/verification-report.ts). */
export interface StoredVerification {
  readonly id: string
  readonly template: string
  readonly verifiedAt: string
  readonly final: boolean
  readonly report: unknown
}

export function insertVerification(tx: WriteDb, row: StoredVerification): void {
  tx.prepare('INSERT INTO public_verification (id, template, verified_at, final, report) VALUES (?, ?, ?, ?, ?)').run(
    row.id,
    row.template,
    row.verifiedAt,
    row.final ? 1 : 0,
    JSON.stringify(row.report),
  )
}

/** The reports kept, newest first. */
export function listVerifications(db: ReadDb): readonly StoredVerification[] {
  const rows = db
    .prepare(
      'SELECT id, template, verified_at AS verifiedAt, final, report FROM public_verification ORDER BY rowid DESC',
    )
    .all() as (Omit<StoredVerification, 'final' | 'report'> & { final: number; report: string })[]
  return rows.map((row) => ({ ...row, final: row.final === 1, report: JSON.parse(row.report) as unknown }))
}
