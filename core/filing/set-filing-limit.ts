import { AppError } from '../../domain/errors.ts'
import type { FilingChannel } from '../../domain/filing.ts'
import { writeFilingLimit } from '../../db/repositories/filing-profiles.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Keeps the limit of a channel, in megabytes. Throws `bad-limit`. */
export function setFilingLimit(app: App, input: { readonly channel: FilingChannel; readonly limitMb: number }): void {
  const { channel, limitMb } = input
  refuseBadLimit(limitMb)
  record(app, ['petition'], (tx) => {
    const row = writeFilingLimit(tx, app.newId(), channel, limitMb)
    stampFields(tx, 'filing_profile', row, ['limitMb'], now(app))
    return { made: null, events: [{ action: 'filing.limit-set', subject: row, detail: { channel, limitMb } }] }
  })
}

/** A limit must leave room for at least a page. Throws `bad-limit`. */
export function refuseBadLimit(limitMb: number): void {
  if (Number.isFinite(limitMb) && limitMb >= 0.1) return
  throw new AppError(
    'bad-limit',
    `A limit of ${String(limitMb)} MB leaves no room for a file. Nothing was changed.`,
    'Give the limit in megabytes, 0.1 or more.',
  )
}
