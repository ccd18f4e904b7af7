import { checkIdentifier } from '../../domain/entities/check-identifier.ts'
import type { Entity, Judgment, Scheme, WrittenEntity } from '../../domain/entities/entity.ts'
import type { EntityId, FactId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A record ready to be stored, with the ids of its parts. */
export interface EntityRecord extends WrittenEntity {
  readonly id: EntityId
  readonly createdAt: string
}

export function insertEntity(
  tx: WriteDb,
  { id, kind, country, note, createdAt, ...parts }: EntityRecord,
  newId: () => string,
): void {
  tx.prepare('INSERT INTO entity (id, kind, country, note, created_at) VALUES (?, ?, ?, ?, ?)').run(
    id,
    kind,
    country,
    note,
    createdAt,
  )
  insertParts(tx, id, parts, newId)
}

/** Rewrites a record under its id, with its names, numbers and addresses; facts and judgments stay. */
export function replaceEntity(
  tx: WriteDb,
  { id, kind, country, note, ...parts }: EntityRecord,
  newId: () => string,
): void {
  tx.prepare('UPDATE entity SET kind = ?, country = ?, note = ? WHERE id = ?').run(kind, country, note, id)
  for (const table of ['entity_name', 'entity_identifier', 'entity_address'])
    tx.prepare(`DELETE FROM ${table} WHERE entity_id = ?`).run(id)
  insertParts(tx, id, parts, newId)
}

type Parts = Pick<WrittenEntity, 'names' | 'identifiers' | 'addresses'>

function insertParts(tx: WriteDb, id: EntityId, { names, identifiers, addresses }: Parts, newId: () => string): void {
  const name = tx.prepare(
    'INSERT INTO entity_name (id, entity_id, position, text, use, source) VALUES (?, ?, ?, ?, ?, ?)',
  )
  names.forEach(({ text, use, source }, i) => name.run(newId(), id, i, text, use, source))
  const number = tx.prepare(
    'INSERT INTO entity_identifier (id, entity_id, position, scheme, value) VALUES (?, ?, ?, ?, ?)',
  )
  identifiers.forEach(({ scheme, value }, i) => number.run(newId(), id, i, scheme, value))
  const address = tx.prepare(
    'INSERT INTO entity_address (id, entity_id, position, text, latitude, longitude) VALUES (?, ?, ?, ?, ?, ?)',
  )
  addresses.forEach(({ text, latitude, longitude }, i) => address.run(newId(), id, i, text, latitude, longitude))
}

export function deleteEntity(tx: WriteDb, id: EntityId): void {
  tx.prepare('DELETE FROM entity WHERE id = ?').run(id)
}

/** Every record, the eldest first. */
export function readEntities(db: ReadDb): readonly Entity[] {
  const parts = { names: namesOf(db), identifiers: numbersOf(db), addresses: addressesOf(db), facts: factsOf(db) }
  const rows = db.prepare('SELECT id, kind, country, note, created_at AS createdAt FROM entity ORDER BY id').all()
  return (rows as Pick<Entity, 'id' | 'kind' | 'country' | 'note' | 'createdAt'>[]).map((row) => ({
    ...row,
    names: parts.names.get(row.id) ?? [],
    identifiers: parts.identifiers.get(row.id) ?? [],
    addresses: parts.addresses.get(row.id) ?? [],
    facts: parts.facts.get(row.id) ?? [],
  }))
}

export function hasEntity(db: ReadDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM entity WHERE id = ?').get(id) !== undefined
}

type Of<T> = T & { readonly entity: string }

/** Rows by the record they belong to, without its id. */
function grouped<T extends object>(rows: readonly Of<T>[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const { entity, ...rest } of rows) {
    const group = groups.get(entity) ?? []
    group.push(rest as unknown as T)
    groups.set(entity, group)
  }
  return groups
}

const namesOf = (db: ReadDb) =>
  grouped(
    db
      .prepare(
        `SELECT entity_id AS entity, text, use,
           (SELECT e.id FROM evidence e WHERE e.id = entity_name.source AND e.trashed_at IS NULL) AS source
         FROM entity_name ORDER BY entity_id, position`,
      )
      .all() as Of<Entity['names'][number]>[],
  )

function numbersOf(db: ReadDb): ReadonlyMap<string, Entity['identifiers']> {
  const rows = db.prepare(
    'SELECT entity_id AS entity, scheme, value FROM entity_identifier ORDER BY entity_id, position',
  )
  const found = rows.all() as Of<{ scheme: Scheme; value: string }>[]
  return grouped(found.map((row) => ({ ...row, check: checkIdentifier(row.scheme, row.value) })))
}

const addressesOf = (db: ReadDb) =>
  grouped(
    db
      .prepare('SELECT entity_id AS entity, text, latitude, longitude FROM entity_address ORDER BY entity_id, position')
      .all() as Of<Entity['addresses'][number]>[],
  )

function factsOf(db: ReadDb): ReadonlyMap<string, FactId[]> {
  const rows = db
    .prepare(
      `SELECT entity_id AS entity, fact_id AS fact FROM entity_fact
       WHERE fact_id IN (SELECT id FROM fact WHERE trashed_at IS NULL) ORDER BY entity_id, fact_id`,
    )
    .all() as Of<{ fact: FactId }>[]
  return new Map([...grouped(rows)].map(([id, facts]) => [id, facts.map(({ fact }) => fact)]))
}

export function linkFact(tx: WriteDb, entity: string, fact: string): void {
  tx.prepare('INSERT OR IGNORE INTO entity_fact (entity_id, fact_id) VALUES (?, ?)').run(entity, fact)
}

export function unlinkFact(tx: WriteDb, entity: string, fact: string): void {
  tx.prepare('DELETE FROM entity_fact WHERE entity_id = ? AND fact_id = ?').run(entity, fact)
}

export function readJudgments(db: ReadDb): readonly Judgment[] {
  return db
    .prepare(
      `SELECT first_id AS first, second_id AS second, verdict, reason, judged_at AS judgedAt
       FROM entity_judgment ORDER BY judged_at, first_id, second_id`,
    )
    .all() as Judgment[]
}

/** Keeps a person's answer for a pair, in place of the one before. */
export function putJudgment(tx: WriteDb, { first, second, verdict, reason, judgedAt }: Judgment): void {
  const given = { first, second, verdict, reason, judgedAt }
  const changed = tx
    .prepare(
      `UPDATE entity_judgment SET verdict = :verdict, reason = :reason, judged_at = :judgedAt
       WHERE first_id = :first AND second_id = :second`,
    )
    .run(given).changes
  if (changed > 0) return
  tx.prepare(
    `INSERT INTO entity_judgment (first_id, second_id, verdict, reason, judged_at)
     VALUES (:first, :second, :verdict, :reason, :judgedAt)`,
  ).run(given)
}
