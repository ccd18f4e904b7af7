import { DocketDateEdit, type DocketDate } from '../../domain/docket.ts'
import { updateDocketDate } from '../../db/repositories/docket.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingDate } from './existing-docket.ts'
import { parsedDocket } from './parsed-docket.ts'

const COLUMNS: Readonly<Record<string, string>> = { dueOn: 'due_on', doneOn: 'done_on', shownAs: 'shown_as' }

/** Changes a date of the docket, says that it was seen to, or with which words it may be shown while the case is closed. Throws `no-such-docket`, `bad-docket`. */
export function editDocketDate(app: App, input: { readonly id: string; readonly edit: DocketDateEdit }): void {
  const { date } = existingDate(app, input.id)
  const given = Object.fromEntries(
    Object.entries(parsedDocket(DocketDateEdit, input.edit)).filter(([, value]) => value !== undefined),
  ) as Readonly<Record<string, string | null>>
  const after: DocketDate = { ...date, ...given }
  record(app, ['docket', 'case'], (tx) => {
    updateDocketDate(tx, after)
    stampFields(
      tx,
      'docket_date',
      date.id,
      Object.keys(given).map((field) => COLUMNS[field] ?? field),
      now(app),
    )
    return { made: null, events: [{ action: 'docket.date-edited', subject: date.id, detail: given }] }
  })
}
