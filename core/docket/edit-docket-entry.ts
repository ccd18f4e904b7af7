import { DocketEdit, type DocketEntry } from '../../domain/docket.ts'
import { AppError } from '../../domain/errors.ts'
import { updateDocketEntry } from '../../db/repositories/docket.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingEntry } from './existing-docket.ts'
import { parsedDocket } from './parsed-docket.ts'

const COLUMNS: Readonly<Record<string, string>> = { filedOn: 'filed_on' }
const OF_RECORD = ['filedOn', 'channel', 'number']

/** Sets right how a petition stands and what is told of it. Day, channel and number of a recorded submission are set right in its record. Throws `no-such-docket`, `bad-docket`. */
export function editDocketEntry(app: App, input: { readonly id: string; readonly edit: DocketEdit }): void {
  const before = existingEntry(app, input.id)
  const given = Object.fromEntries(
    Object.entries(parsedDocket(DocketEdit, input.edit)).flatMap(([field, value]) =>
      value === undefined ? [] : [[field, value === '' ? null : value]],
    ),
  ) as Readonly<Record<string, string | null>>
  const after: DocketEntry = { ...before, ...given }
  const fields = Object.keys(given)
  if (before.submission !== null && fields.some((field) => OF_RECORD.includes(field)))
    throw new AppError(
      'bad-docket',
      'Day, channel and number stand in the record of what was sent. Nothing was changed.',
      'Set them right there: submitted CASE --id ID, or the filing screen.',
    )
  record(app, ['docket', 'case'], (tx) => {
    updateDocketEntry(tx, after)
    stampFields(
      tx,
      'docket_entry',
      before.id,
      fields.map((field) => COLUMNS[field] ?? field),
      now(app),
    )
    return { made: null, events: [{ action: 'docket.edited', subject: before.id, detail: given }] }
  })
}
