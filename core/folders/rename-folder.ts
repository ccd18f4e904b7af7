import { updateFolder } from '../../db/repositories/folders.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'
import { folderName } from './folder-name.ts'

/** Gives a folder another name; what is in it stays. Throws `unknown-folder`, `bad-folder`, `folder-name-taken`. */
export function renameFolder(app: App, input: { readonly folder: string; readonly name: string }): void {
  const folder = existingFolder(app, input.folder)
  const name = folderName(app, { ...folder, name: input.name })
  if (name === folder.name) return
  record(app, ['folders'], (tx) => {
    updateFolder(tx, { ...folder, name })
    stampFields(tx, 'folder', folder.id, ['name'], now(app))
    return { made: null, events: [{ action: 'folder.renamed', subject: folder.id, detail: { name } }] }
  })
}
