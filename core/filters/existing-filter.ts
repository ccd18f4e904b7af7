import { AppError } from '../../domain/errors.ts'
import type { SavedFilter } from '../../domain/saved-filter.ts'
import type { App } from '../app.ts'
import { listFilters } from './list-filters.ts'

/** A saved filter by its id or name. Throws `no-such-filter`. */
export function existingFilter(app: App, named: string): SavedFilter {
  const found = listFilters(app).find(({ id, name }) => id === named || name.toLowerCase() === named.toLowerCase())
  if (found) return found
  throw new AppError(
    'no-such-filter',
    `The case has no filter “${named}”. Nothing was changed.`,
    'List the filters and take a name from there.',
  )
}
