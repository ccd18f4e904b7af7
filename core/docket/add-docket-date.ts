import { NewDocketDate } from '../../domain/docket.ts'
import { DocketDateId } from '../../domain/ids.ts'
import { insertDocketDate } from '../../db/repositories/docket.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingEntry } from './existing-docket.ts'
import { parsedDocket } from './parsed-docket.ts'

/** Adds a day on which something of a petition is due; returns its id. Throws `no-such-docket`, `bad-docket`. */
export function addDocketDate(app: App, input: { readonly id: string; readonly date: NewDocketDate }): DocketDateId {
  const entry = existingEntry(app, input.id)
  const given = parsedDocket(NewDocketDate, input.date)
  const id = DocketDateId.parse(app.newId())
  record(app, ['docket', 'case'], (tx) => {
    insertDocketDate(tx, entry.id, { ...given, id, doneOn: null, shownAs: null })
    stampFields(tx, 'docket_date', id, ['due_on', 'words', 'done_on', 'shown_as'], now(app))
    return { made: null, events: [{ action: 'docket.date-added', subject: id, detail: { entry: entry.id, ...given } }] }
  })
  return id
}
