import { deleteSnapshot } from '../../../db/repositories/snapshots.ts'
import type { App } from '../../app.ts'
import { record } from '../../record.ts'
import { readSnapshot } from './read-snapshot.ts'

/** Takes a snapshot away; an undo brings it back. Throws `no-such-snapshot`. */
export function removeSnapshot(app: App, { template, id }: { readonly template: string; readonly id: string }): void {
  const { name } = readSnapshot(app, template, id)
  record(app, ['petition'], (tx) => {
    deleteSnapshot(tx, id)
    return { made: null, events: [{ action: 'snapshot.removed', subject: id, detail: { template, name } }] }
  })
}
