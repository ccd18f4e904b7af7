import type { WrittenLink } from '../../domain/entities/link.ts'
import type { FactId, LinkId } from '../../domain/ids.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

/** A link ready to be stored. */
export interface LinkRecord extends WrittenLink {
  readonly id: LinkId
  readonly createdAt: string
}

export function insertLink(
  tx: WriteDb,
  { id, from, to, relation, date, inferred, createdAt, facts }: LinkRecord,
): void {
  tx.prepare(
    `INSERT INTO entity_link (id, from_id, to_id, relation, date, inferred, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(id, from, to, relation, date, inferred, createdAt)
  putFacts(tx, id, facts)
}

/** Rewrites a link under its id. */
export function replaceLink(tx: WriteDb, { id, from, to, relation, date, inferred, facts }: LinkRecord): void {
  tx.prepare('UPDATE entity_link SET from_id = ?, to_id = ?, relation = ?, date = ?, inferred = ? WHERE id = ?').run(
    from,
    to,
    relation,
    date,
    inferred,
    id,
  )
  tx.prepare('DELETE FROM entity_link_fact WHERE link_id = ?').run(id)
  putFacts(tx, id, facts)
}

function putFacts(tx: WriteDb, id: LinkId, facts: readonly FactId[]): void {
  const insert = tx.prepare('INSERT INTO entity_link_fact (link_id, fact_id) VALUES (?, ?)')
  for (const fact of new Set(facts)) insert.run(id, fact)
}

export function deleteLink(tx: WriteDb, id: LinkId): void {
  tx.prepare('DELETE FROM entity_link WHERE id = ?').run(id)
}

export function hasLink(db: ReadDb, id: string): boolean {
  return db.prepare('SELECT 1 FROM entity_link WHERE id = ?').get(id) !== undefined
}

/** Every link in the order they were made, with its facts; those in the Trash are not told. */
export function readLinks(db: ReadDb): readonly (WrittenLink & { readonly id: LinkId })[] {
  const facts = db
    .prepare(
      `SELECT link_id AS link, fact_id AS fact FROM entity_link_fact
       WHERE fact_id IN (SELECT id FROM fact WHERE trashed_at IS NULL) ORDER BY link_id, fact_id`,
    )
    .all() as { link: LinkId; fact: FactId }[]
  const of = new Map<string, FactId[]>()
  for (const { link, fact } of facts) of.set(link, [...(of.get(link) ?? []), fact])
  const rows = db
    .prepare('SELECT id, from_id AS "from", to_id AS "to", relation, date, inferred FROM entity_link ORDER BY id')
    .all() as (Omit<WrittenLink, 'facts'> & { id: LinkId })[]
  return rows.map((row) => ({ ...row, facts: of.get(row.id) ?? [] }))
}
