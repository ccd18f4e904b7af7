import { putItem } from '../../db/repositories/folders.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'

/** Puts items in a folder, as one step; they stay in the others they are in. Throws `unknown-folder`, `no-such-evidence`, `in-trash`; nothing is changed then. */
export function putInFolder(app: App, input: { readonly folder: string; readonly ids: readonly string[] }): void {
  const folder = existingFolder(app, input.folder)
  const ids = [...new Set(input.ids)].map((id) => existingEvidence(app, id).id)
  const items = ids.filter((id) => !folder.items.includes(id))
  if (items.length === 0) return
  record(app, ['folders'], (tx) => {
    for (const id of items) {
      putItem(tx, folder.id, id)
      stampFields(tx, 'evidence', id, ['folders'], now(app))
    }
    return { made: null, events: [{ action: 'folder.items-put', subject: folder.id, detail: { items } }] }
  })
}
