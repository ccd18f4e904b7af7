import { AppError } from '../../domain/errors.ts'
import { FilterId } from '../../domain/ids.ts'
import { NewFilter } from '../../domain/saved-filter.ts'
import { writeFilter } from '../../db/repositories/saved-filters.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { listFilters } from './list-filters.ts'

/** Keeps a filter of the evidence list under a name, in place of one of that name; returns its id. Throws `bad-filter`. */
export function saveFilter(app: App, input: NewFilter): FilterId {
  const parsed = NewFilter.safeParse(input)
  if (!parsed.success)
    throw new AppError('bad-filter', 'A filter needs a name. Nothing was saved.', 'Give it a name and save it again.')
  const { name, shelf, words } = parsed.data
  const known = listFilters(app).find((filter) => filter.name.toLowerCase() === name.toLowerCase())
  const filter = { id: known?.id ?? FilterId.parse(app.newId()), name: known?.name ?? name, shelf, words: words.trim() }
  record(app, ['folders'], (tx) => {
    writeFilter(tx, filter, now(app))
    stampFields(tx, 'saved_filter', filter.id, ['name', 'shelf', 'words'], now(app))
    const detail = { name: filter.name, shelf, words: filter.words }
    return { made: null, events: [{ action: 'filter.saved', subject: filter.id, detail }] }
  })
  return filter.id
}
