import { takeItem } from '../../db/repositories/folders.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'

/** Takes items out of a folder, as one step; they stay in the case. Throws `unknown-folder`. */
export function takeFromFolder(app: App, input: { readonly folder: string; readonly ids: readonly string[] }): void {
  const folder = existingFolder(app, input.folder)
  const items = folder.items.filter((id) => input.ids.includes(id))
  if (items.length === 0) return
  record(app, ['folders'], (tx) => {
    for (const id of items) {
      takeItem(tx, folder.id, id)
      stampFields(tx, 'evidence', id, ['folders'], now(app))
    }
    return { made: null, events: [{ action: 'folder.items-taken', subject: folder.id, detail: { items } }] }
  })
}
