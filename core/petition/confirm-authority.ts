import { z } from 'zod'
import { AppError } from '../../domain/errors.ts'
import { writeConfirmation } from '../../db/repositories/authorities.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { templates } from '../../templates/registry.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { authoritiesOf } from './authorities-of.ts'

export interface ConfirmAuthorityInput {
  readonly authority: string
  /** Where its words were read. */
  readonly source: string
  /** The day they were compared (ISO). */
  readonly date: string
}

/** Notes that a person compared an authority with a source on a day; a final build takes it from then on. Throws `no-such-authority`, `bad-date`, `bad-field-value`. */
export function confirmAuthority(app: App, input: ConfirmAuthorityInput): void {
  const { authority, date } = input
  const source = input.source.trim()
  refuseUnknown(app, authority)
  if (source === '') throw noSource()
  if (!z.iso.date().safeParse(date).success || date > now(app).slice(0, 10)) throw noDay(date)
  record(app, ['petition'], (tx) => {
    const row = { id: app.newId(), authority, source, confirmedOn: date, confirmedBy: app.actor }
    const id = writeConfirmation(tx, row)
    stampFields(tx, 'authority_confirmation', id, ['source', 'confirmed_on'], now(app))
    return { made: null, events: [{ action: 'authority.confirmed', subject: id, detail: { authority, source, date } }] }
  })
}

function refuseUnknown(app: App, id: string): void {
  const known = templates.flatMap((template) => authoritiesOf(app.database.read, template))
  if (known.some((authority) => authority.id === id)) return
  throw new AppError(
    'no-such-authority',
    `No template and no record of this case has an authority “${id}”. Nothing was changed.`,
    'See `authority CASE --template T` for their ids.',
  )
}

const noSource = () =>
  new AppError(
    'bad-field-value',
    'A confirmation needs the source the words were compared with. Nothing was changed.',
    'Say where they were read: a site, a volume, a copy and its date.',
  )

const noDay = (date: string) =>
  new AppError(
    'bad-date',
    `“${date}” is no day on which the words can have been compared. Nothing was changed.`,
    'Write the day as 2026-11-23, not later than today.',
  )
