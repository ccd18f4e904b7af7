import type { Entity, EntityGroup, Named } from '../../domain/entities/entity.ts'
import { nameKey, shipmentsByName } from '../../db/repositories/entity-shipments.ts'
import { readEntities, readJudgments } from '../../db/repositories/entities.ts'
import type { App } from '../app.ts'
import { groupsOf } from './groups-of.ts'

/** Every entity: the records that a person judged to be one stand together under the eldest, by name. */
export function listEntities(app: App): EntityGroup[] {
  const db = app.database.read
  const judgments = readJudgments(db)
  const root = groupsOf(judgments)
  const joins = (id: string) => judgments.filter(({ verdict, first }) => verdict === 'same' && root(first) === id)
  const groups = new Map<string, Entity[]>()
  for (const entity of readEntities(db)) groups.set(root(entity.id), [...(groups.get(root(entity.id)) ?? []), entity])
  const named = shipmentsByName(db)
  return [...groups].map(([id, records]) => ({ ...groupOf(records, named), joins: joins(id) })).toSorted(byName)
}

function groupOf(records: readonly Entity[], named: ReadonlyMap<string, Named>): Omit<EntityGroup, 'joins'> {
  const [eldest, ...others] = records
  if (eldest === undefined) throw new Error('A group has at least the record it is named by.')
  const keys = new Set(records.flatMap(({ names }) => names.map(({ text }) => nameKey(text))))
  const count = (role: keyof Named) => [...keys].reduce((sum, key) => sum + (named.get(key)?.[role] ?? 0), 0)
  return {
    id: eldest.id,
    name: eldest.names[0]?.text ?? '',
    kind: eldest.kind,
    records: [eldest, ...others],
    facts: [...new Set(records.flatMap(({ facts }) => facts))],
    named: { asShipper: count('asShipper'), asConsignee: count('asConsignee') },
  }
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const byName = (a: EntityGroup, b: EntityGroup) => collator.compare(a.name, b.name) || a.id.localeCompare(b.id)
