import type { EntityId } from '../../domain/ids.ts'
import { deleteEntity } from '../../db/repositories/entities.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { ENTITY_TOPICS, refuseUnknown } from './save-entity.ts'

/** Takes one record of an entity away, with what was judged of it; undo brings all of it back. Evidence, facts and shipments stay. Throws `no-such-entity`. */
export function removeEntity(app: App, id: EntityId): void {
  refuseUnknown(app, id)
  record(app, ENTITY_TOPICS, (tx) => {
    deleteEntity(tx, id)
    return { made: null, events: [{ action: 'entity.removed', subject: id, detail: {} }] }
  })
}
