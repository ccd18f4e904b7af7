import type { EntityTrade, Named, Party } from '../../domain/entities/entity.ts'
import type { ReadDb } from '../handles.ts'
import { COUNTED } from './trade-report.ts'

/** A name as SQLite's lower() writes it: letters beyond A to Z as they are. */
export const nameKey = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())

/** How many shipments name each name of an entity, by its key; a shipment has one shipper and one consignee, so the counts of names add up. */
export function shipmentsByName(db: ReadDb): ReadonlyMap<string, Named> {
  const counted = (role: string) =>
    db
      .prepare(
        `SELECT lower(s.${role}) AS "key", count(*) AS n FROM shipment s
         WHERE ${COUNTED} AND lower(s.${role}) IN (SELECT lower(text) FROM entity_name) GROUP BY 1`,
      )
      .all() as { key: string; n: number }[]
  const named = new Map<string, Named>()
  for (const { key, n } of counted('shipper')) named.set(key, { asShipper: n, asConsignee: 0 })
  for (const { key, n } of counted('consignee'))
    named.set(key, { asShipper: named.get(key)?.asShipper ?? 0, asConsignee: n })
  return named
}

/** Parties of the trade records that are no entity's name yet, the most often named first; who is named by "TO ORDER" and the like is nobody. */
export function partiesUnknown(db: ReadDb, limit: number): Party[] {
  const role = (name: string, as: string) =>
    `SELECT s.${name} AS name, s.${name}_country AS country, ${as} FROM shipment s
     WHERE ${COUNTED} AND s.no_${name} = 0 AND s.${name} IS NOT NULL`
  return db
    .prepare(
      `SELECT min(name) AS name, max(country) AS country, sum(shipper) AS asShipper, sum(consignee) AS asConsignee
       FROM (${role('shipper', '1 AS shipper, 0 AS consignee')} UNION ALL ${role('consignee', '0, 1')})
       WHERE length(name) <= 500 AND lower(name) NOT IN (SELECT lower(text) FROM entity_name)
       GROUP BY lower(name) ORDER BY count(*) DESC, lower(name) LIMIT ?`,
    )
    .all(limit) as Party[]
}

/** Whether a shipment (s) names one of :names, a JSON list of keys, in a role. */
const names = (role: 'shipper' | 'consignee') => `lower(s.${role}) IN (SELECT value FROM json_each(:names))`

/** Shipments that name any of these names (by their keys) as shipper or consignee, each once, with the first and last arrival; null where none is dated. */
export function spanOfNames(db: ReadDb, keys: readonly string[]): Omit<EntityTrade, 'partners'> {
  return db
    .prepare(
      `SELECT count(*) AS shipments, min(s.arrival_from) AS first, max(s.arrival_from) AS last
       FROM shipment s WHERE ${COUNTED} AND (${names('shipper')} OR ${names('consignee')})`,
    )
    .get({ names: JSON.stringify(keys) }) as Omit<EntityTrade, 'partners'>
}

/** Whom the shipments of these names name on the other side, as first written, the most often named first; placeholders left out. */
export function partnersOf(db: ReadDb, keys: readonly string[], limit: number): EntityTrade['partners'] {
  const side = (mine: 'shipper' | 'consignee', other: 'shipper' | 'consignee', role: string) =>
    `SELECT min(s.${other}) AS name, '${role}' AS role, count(*) AS shipments, min(s.arrival_from) AS first,
       max(s.arrival_from) AS last
     FROM shipment s WHERE ${COUNTED} AND ${names(mine)} AND s.no_${other} = 0 AND s.${other} IS NOT NULL
     GROUP BY lower(s.${other})`
  return db
    .prepare(
      `${side('shipper', 'consignee', 'consignee')} UNION ALL ${side('consignee', 'shipper', 'shipper')}
       ORDER BY shipments DESC, name LIMIT :limit`,
    )
    .all({ names: JSON.stringify(keys), limit }) as EntityTrade['partners']
}
