import { listSnapshotRows } from '../../../db/repositories/snapshots.ts'
import type { App } from '../../app.ts'
import { keptSections } from './kept-sections.ts'
import { storeSnapshot, type NamedSnapshot } from './store-snapshot.ts'

/** Keeps the text before the app does something with all of it, unless the newest snapshot says the same. Throws `no-such-template`. */
export function keepSnapshot(app: App, given: NamedSnapshot): void {
  const sections = JSON.stringify(keptSections(app, given.template))
  const [newest] = listSnapshotRows(app.database.read, given.template)
  if (newest?.sections !== sections) storeSnapshot(app, 'snapshot.kept', given, sections)
}
