import type { Conflict, Settlement } from '../../domain/conflict.ts'
import type { ConflictId, FactId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A contradiction to be noted, seen from one of its facts. */
export interface NewConflict {
  readonly id: string
  readonly other: string
}

/** Notes that two facts contradict one another; a contradiction noted already stays as it is. */
export function insertConflict(tx: WriteDb, fact: string, { id, other }: NewConflict, at: string): void {
  const [one, two] = inOrder(fact, other)
  tx.prepare(
    'INSERT INTO conflict (id, one_id, other_id, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (one_id, other_id) DO NOTHING',
  ).run(id, one, two, at)
}

/** Takes away the contradictions of a fact with any but the facts given; those with facts in the Trash wait for them. */
export function deleteOtherConflicts(tx: WriteDb, fact: string, kept: readonly NewConflict[]): void {
  tx.prepare(
    `DELETE FROM conflict WHERE ? IN (one_id, other_id)
     AND iif(one_id = ?, other_id, one_id) NOT IN (SELECT value FROM json_each(?))
     AND NOT EXISTS (SELECT 1 FROM fact f WHERE f.id IN (one_id, other_id) AND f.trashed_at IS NOT NULL)`,
  ).run(fact, fact, JSON.stringify(kept.map(({ other }) => other)))
}

/** How a contradiction is dealt with, as stored; `dropped` is the fact left out. */
export interface StoredSettlement {
  readonly how: Settlement
  readonly note: string
  readonly dropped: string | null
}

/** Notes how a contradiction is dealt with, or that it is open again. */
export function updateSettlement(tx: WriteDb, id: string, settlement: StoredSettlement | null): void {
  tx.prepare(
    `UPDATE conflict SET how = ?, settlement = ?,
     dropped = CASE ? WHEN one_id THEN 'one' WHEN other_id THEN 'other' END WHERE id = ?`,
  ).run(settlement?.how ?? null, settlement?.note ?? null, settlement?.dropped ?? null, id)
}

export function updateConflictNote(tx: WriteDb, id: string, note: string | null): void {
  tx.prepare('UPDATE conflict SET note = ? WHERE id = ?').run(note, id)
}

interface ConflictRow {
  id: ConflictId
  one: FactId
  other: FactId
  note: string | null
  how: Settlement | null
  settlement: string | null
  dropped: 'one' | 'other' | null
  createdAt: string
}

const IN_USE = 'NOT EXISTS (SELECT 1 FROM fact f WHERE f.id IN (one_id, other_id) AND f.trashed_at IS NOT NULL)'

const COLUMNS = 'id, one_id AS one, other_id AS other, note, how, settlement, dropped, created_at AS createdAt'

/** Every contradiction, as noted, of facts that are not in the Trash. */
export function listConflicts(db: ReadDb): readonly Conflict[] {
  const rows = db.prepare(`SELECT ${COLUMNS} FROM conflict WHERE ${IN_USE} ORDER BY created_at, rowid`).all()
  return (rows as ConflictRow[]).map(rowToConflict)
}

export function findConflict(db: ReadDb, id: string): Conflict | undefined {
  const row = db.prepare(`SELECT ${COLUMNS} FROM conflict WHERE id = ?`).get(id) as ConflictRow | undefined
  return row && rowToConflict(row)
}

/** The contradiction between two facts, whichever is named first. */
export function conflictBetween(db: ReadDb, fact: string, other: string): Conflict | undefined {
  const row = db
    .prepare(`SELECT ${COLUMNS} FROM conflict WHERE one_id = ? AND other_id = ?`)
    .get(...inOrder(fact, other))
  return row === undefined ? undefined : rowToConflict(row as ConflictRow)
}

function rowToConflict({ id, one, other, note, how, settlement, dropped, createdAt }: ConflictRow): Conflict {
  const left = dropped === null ? null : dropped === 'one' ? one : other
  return {
    id,
    facts: [one, other],
    note,
    settlement: how === null || settlement === null ? null : { how, note: settlement, dropped: left },
    createdAt,
  }
}

const inOrder = (fact: string, other: string): [string, string] => (fact < other ? [fact, other] : [other, fact])
