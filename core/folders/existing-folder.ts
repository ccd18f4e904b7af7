import { AppError } from '../../domain/errors.ts'
import { folderPath, type Folder } from '../../domain/folder.ts'
import { listFolders } from '../../db/repositories/folders.ts'
import type { App } from '../app.ts'

/** A folder by its id, or by its names from the top ("Trade / 2020", "Trade/2020"). Throws `unknown-folder`. */
export function existingFolder(app: App, named: string): Folder {
  const folders = listFolders(app.database.read)
  const found =
    folders.find(({ id }) => id === named) ?? folders.find(({ id }) => flat(folderPath(folders, id)) === flat(named))
  if (found) return found
  throw new AppError(
    'unknown-folder',
    `The case has no folder “${named}”. Nothing was changed.`,
    'List the folders and take an id or a name from there.',
  )
}

const flat = (path: string) =>
  path
    .split('/')
    .map((name) => name.trim().toLowerCase())
    .join('/')
