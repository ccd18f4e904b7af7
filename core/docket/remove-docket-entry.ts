import { deleteDocketEntry } from '../../db/repositories/docket.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { existingEntry } from './existing-docket.ts'

/** Takes a petition off the docket with its dates; what was recorded as sent stays. Throws `no-such-docket`. */
export function removeDocketEntry(app: App, input: { readonly id: string }): void {
  const { id, title } = existingEntry(app, input.id)
  record(app, ['docket', 'case'], (tx) => {
    deleteDocketEntry(tx, id)
    return { made: null, events: [{ action: 'docket.removed', subject: id, detail: { title } }] }
  })
}
