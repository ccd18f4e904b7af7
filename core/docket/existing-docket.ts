import type { DocketDate, DocketEntry } from '../../domain/docket.ts'
import { AppError } from '../../domain/errors.ts'
import type { App } from '../app.ts'
import { listDocket } from './list-docket.ts'

const missing = (what: string, id: string) =>
  new AppError(
    'no-such-docket',
    `The docket holds no ${what} with the id ${id}. Nothing was changed.`,
    'List the docket and take an id from there.',
  )

/** A petition on the docket by its id. Throws `no-such-docket`. */
export function existingEntry(app: App, id: string): DocketEntry {
  const found = listDocket(app).find((entry) => entry.id === id)
  if (found) return found
  throw missing('petition', id)
}

/** A date of the docket by its id, with its petition. Throws `no-such-docket`. */
export function existingDate(app: App, id: string): { readonly entry: DocketEntry; readonly date: DocketDate } {
  const all = listDocket(app).flatMap((entry) => entry.dates.map((date) => ({ entry, date })))
  const found = all.find(({ date }) => date.id === id)
  if (found) return found
  throw missing('date', id)
}
