import type { EntityId } from '../../domain/ids.ts'
import { readEntities, readJudgments } from '../../db/repositories/entities.ts'
import { nameKey } from '../../db/repositories/entity-shipments.ts'
import type { App } from '../app.ts'
import { groupsOf } from './groups-of.ts'
import { refuseUnknown } from './save-entity.ts'

/** Every name of an entity, its records taken together, as trade records are searched for it. Throws `no-such-entity`. */
export function namesOf(app: App, id: EntityId): string[] {
  refuseUnknown(app, id)
  const root = groupsOf(readJudgments(app.database.read))
  const records = readEntities(app.database.read).filter((entity) => root(entity.id) === root(id))
  return [...new Set(records.flatMap(({ names }) => names.map(({ text }) => nameKey(text))))]
}
