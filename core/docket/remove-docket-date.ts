import { deleteDocketDate } from '../../db/repositories/docket.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { existingDate } from './existing-docket.ts'

/** Removes a date from the docket. Throws `no-such-docket`. */
export function removeDocketDate(app: App, input: { readonly id: string }): void {
  const { date, entry } = existingDate(app, input.id)
  record(app, ['docket', 'case'], (tx) => {
    deleteDocketDate(tx, date.id)
    return { made: null, events: [{ action: 'docket.date-removed', subject: date.id, detail: { entry: entry.id } }] }
  })
}
