import type { EvidenceId } from '../../domain/ids.ts'
import type { MadeKind } from '../../domain/made-item.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** What an item was made from. `definition` is as that kind has it; who reads it parses it. */
export interface MadeItem {
  readonly evidenceId: EvidenceId
  readonly kind: MadeKind
  readonly definition: unknown
  readonly madeAt: string
}

interface Row {
  evidenceId: EvidenceId
  kind: MadeKind
  definition: string
  madeAt: string
}

const SELECT = 'SELECT evidence_id AS evidenceId, kind, definition, made_at AS madeAt FROM made_item'

const rowToItem = (row: Row): MadeItem => ({ ...row, definition: JSON.parse(row.definition) as unknown })

export function findMadeItem(db: ReadDb, evidenceId: string): MadeItem | undefined {
  const row = db.prepare(`${SELECT} WHERE evidence_id = ?`).get(evidenceId) as Row | undefined
  return row && rowToItem(row)
}

export function listMadeItems(db: ReadDb): readonly MadeItem[] {
  return (db.prepare(`${SELECT} ORDER BY rowid`).all() as Row[]).map(rowToItem)
}

/** Notes what an item was made from; returns the row's id for its stamps. */
export function writeMadeItem(tx: WriteDb, id: string, item: MadeItem): string {
  tx.prepare(
    `INSERT INTO made_item (id, evidence_id, kind, definition, made_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (evidence_id) DO UPDATE SET definition = excluded.definition, made_at = excluded.made_at`,
  ).run(id, item.evidenceId, item.kind, JSON.stringify(item.definition), item.madeAt)
  return tx.prepare('SELECT id FROM made_item WHERE evidence_id = ?').pluck().get(item.evidenceId) as string
}
