import { createHash } from 'node:crypto'
import { insertSnapshot } from '../../../db/repositories/snapshots.ts'
import { stampFields } from '../../../db/repositories/stamps.ts'
import { now, type App } from '../../app.ts'
import { record } from '../../record.ts'

export interface NamedSnapshot {
  readonly template: string
  readonly name: string
}

/** Writes a snapshot of these sections (JSON text) and the event that tells of it. Returns its id. */
export function storeSnapshot(
  app: App,
  action: 'snapshot.taken' | 'snapshot.kept',
  { template, name }: NamedSnapshot,
  sections: string,
): string {
  const id = app.newId()
  record(app, ['petition'], (tx) => {
    insertSnapshot(tx, { id, template, name, madeAt: now(app), sections })
    stampFields(tx, 'petition_snapshot', id, ['name'], now(app))
    const sha256 = createHash('sha256').update(sections).digest('hex')
    return { made: null, events: [{ action, subject: id, detail: { template, name, sha256 } }] }
  })
  return id
}
