import type { Folder } from '../../domain/folder.ts'
import { listFolders as readAll } from '../../db/repositories/folders.ts'
import type { App } from '../app.ts'

/** Every folder of the evidence with the items put in it. */
export function listFolders(app: App): Folder[] {
  return readAll(app.database.read)
}
