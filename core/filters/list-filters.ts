import type { SavedFilter } from '../../domain/saved-filter.ts'
import { listFilters as readAll } from '../../db/repositories/saved-filters.ts'
import type { App } from '../app.ts'

/** The filters of the evidence list that were saved in the case, by name. */
export function listFilters(app: App): SavedFilter[] {
  return readAll(app.database.read)
}
