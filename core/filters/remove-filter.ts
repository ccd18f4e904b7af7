import { deleteFilter } from '../../db/repositories/saved-filters.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { existingFilter } from './existing-filter.ts'

/** Removes a saved filter; no item is touched. Throws `no-such-filter`. */
export function removeFilter(app: App, input: { readonly filter: string }): void {
  const { id, name } = existingFilter(app, input.filter)
  record(app, ['folders'], (tx) => {
    deleteFilter(tx, id)
    return { made: null, events: [{ action: 'filter.removed', subject: id, detail: { name } }] }
  })
}
