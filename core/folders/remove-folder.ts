import { deleteFolder } from '../../db/repositories/folders.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { existingFolder } from './existing-folder.ts'

/** Removes a folder and the folders within it; their items stay in the case. Throws `unknown-folder`. */
export function removeFolder(app: App, input: { readonly folder: string }): void {
  const { id, name } = existingFolder(app, input.folder)
  record(app, ['folders'], (tx) => {
    deleteFolder(tx, id)
    return { made: null, events: [{ action: 'folder.removed', subject: id, detail: { name } }] }
  })
}
