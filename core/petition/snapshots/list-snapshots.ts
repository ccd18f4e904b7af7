import type { Snapshot } from '../../../domain/snapshot.ts'
import { listSnapshotRows } from '../../../db/repositories/snapshots.ts'
import { templateById } from '../../../templates/registry.ts'
import type { App } from '../../app.ts'
import { sectionsOf } from './read-snapshot.ts'

/** The snapshots of a petition's text, newest first. Throws `no-such-template`, `damaged-text`. */
export function listSnapshots(app: App, template: string): Snapshot[] {
  return listSnapshotRows(app.database.read, templateById(template).id).map((row) => {
    const sections = sectionsOf(row)
    const { id, name, madeAt } = row
    return { id, name, madeAt, sections: sections.length, own: sections.filter(({ own }) => own).length }
  })
}
