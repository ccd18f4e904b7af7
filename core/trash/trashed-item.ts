import { AppError } from '../../domain/errors.ts'
import type { TrashedItem } from '../../domain/trash.ts'
import { listTrashed } from '../../db/repositories/trash.ts'
import type { App } from '../app.ts'

/** Something in the Trash. Throws `not-in-trash`. */
export function trashedItem(app: App, id: string): TrashedItem {
  const item = listTrashed(app.database.read).find((each) => each.id === id)
  if (item) return item
  throw new AppError(
    'not-in-trash',
    `The Trash holds nothing with the id ${id}. Nothing was changed.`,
    'List the Trash and take an id from there.',
  )
}
