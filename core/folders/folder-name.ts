import { AppError } from '../../domain/errors.ts'
import type { Folder } from '../../domain/folder.ts'
import { listFolders } from '../../db/repositories/folders.ts'
import type { App } from '../app.ts'

/** The longest a folder's name may be, in letters. */
const LONGEST = 120

/** A folder's name as it is kept, refused beside another of that name. Throws `bad-folder`, `folder-name-taken`. */
export function folderName(app: App, place: Pick<Folder, 'name' | 'parent'> & { readonly id: string | null }): string {
  const name = place.name.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > LONGEST || name.includes('/'))
    throw new AppError(
      'bad-folder',
      `A folder needs a name of at most ${LONGEST} letters without “/”. Nothing was changed.`,
      'Give it another name.',
    )
  const beside = listFolders(app.database.read).filter(({ id, parent }) => parent === place.parent && id !== place.id)
  if (beside.every((folder) => folder.name.toLowerCase() !== name.toLowerCase())) return name
  throw new AppError(
    'folder-name-taken',
    `There already is a folder “${name}” there. Nothing was changed.`,
    'Give this one another name, or use the one there is.',
  )
}
