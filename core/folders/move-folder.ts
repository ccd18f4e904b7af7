import { AppError } from '../../domain/errors.ts'
import { folderAndWithin } from '../../domain/folder.ts'
import { listFolders, updateFolder } from '../../db/repositories/folders.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'
import { folderName } from './folder-name.ts'

/** Moves a folder with all that is in it into another, or with null to the top. Throws `unknown-folder`, `folder-in-itself`, `folder-name-taken`. */
export function moveFolder(app: App, input: { readonly folder: string; readonly within: string | null }): void {
  const folder = existingFolder(app, input.folder)
  const parent = input.within === null ? null : existingFolder(app, input.within).id
  if (parent === folder.parent) return
  if (parent !== null && folderAndWithin(listFolders(app.database.read), folder.id).has(parent))
    throw new AppError(
      'folder-in-itself',
      `“${folder.name}” can’t be moved into itself or into a folder within it. Nothing was changed.`,
      'Choose a folder outside it.',
    )
  folderName(app, { ...folder, parent })
  record(app, ['folders'], (tx) => {
    updateFolder(tx, { ...folder, parent })
    stampFields(tx, 'folder', folder.id, ['parent_id'], now(app))
    return { made: null, events: [{ action: 'folder.moved', subject: folder.id, detail: { within: parent } }] }
  })
}
