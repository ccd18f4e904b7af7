import type { LinkId } from '../../domain/ids.ts'
import { deleteLink } from '../../db/repositories/entity-links.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { ENTITY_TOPICS } from './save-entity.ts'
import { refuseNoLink } from './save-link.ts'

/** Takes a link between two entities away; its facts stay, and undo brings it back. Throws `no-such-link`. */
export function removeLink(app: App, id: LinkId): void {
  refuseNoLink(app, id)
  record(app, ENTITY_TOPICS, (tx) => {
    deleteLink(tx, id)
    return { made: null, events: [{ action: 'entity.link-removed', subject: id, detail: {} }] }
  })
}
