import type { Trash } from '../../domain/trash.ts'
import { listTombstones, listTrashed } from '../../db/repositories/trash.ts'
import type { App } from '../app.ts'

/** What is in the Trash, newest first, and what is left of what was purged. */
export function listTrash(app: App): Trash {
  return { items: [...listTrashed(app.database.read)], purged: [...listTombstones(app.database.read)] }
}
