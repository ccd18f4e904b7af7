import { FolderId } from '../../domain/ids.ts'
import { insertFolder } from '../../db/repositories/folders.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'
import { folderName } from './folder-name.ts'

/** Makes a folder, at the top or within another; returns its id. Throws `unknown-folder`, `bad-folder`, `folder-name-taken`. */
export function addFolder(app: App, input: { readonly name: string; readonly within?: string | null }): FolderId {
  const parent = input.within == null ? null : existingFolder(app, input.within).id
  const name = folderName(app, { id: null, parent, name: input.name })
  const id = FolderId.parse(app.newId())
  record(app, ['folders'], (tx) => {
    insertFolder(tx, { id, parent, name, createdAt: now(app) })
    stampFields(tx, 'folder', id, ['parent_id', 'name'], now(app))
    return { made: null, events: [{ action: 'folder.added', subject: id, detail: { name, within: parent } }] }
  })
  return id
}
