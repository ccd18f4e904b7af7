import type { NewCustodyEvent } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import { NewReview } from '../../domain/review.ts'
import { writeReview } from '../../db/repositories/reviews.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { fingerprinter } from './fingerprint.ts'

/** Decides on items as they stand now, as one step: any later change of one shows. The reason stays out of the custody log. Throws `no-reason`, `no-such-evidence`, `in-trash`; nothing is changed then. */
export function giveReview(app: App, input: NewReview): void {
  const { ids, state, reason, by } = NewReview.parse(input)
  if (state === 'returned' && !reason) throw noReason()
  const items = [...new Set(ids)].map((id) => existingEvidence(app, id))
  const fingerprint = fingerprinter(app.database.read)
  record(app, ['review'], (tx) => {
    const [first, ...rest] = items.map((item): NewCustodyEvent => {
      const id = writeReview(tx, {
        ...{ id: app.newId(), evidenceId: item.id, state, reason: reason || null },
        ...{ by: by || app.actor, at: now(app), boundTo: fingerprint(item) },
      })
      stampFields(tx, 'review', id, ['state', 'reason'], now(app))
      return { action: 'review.given', subject: id, detail: { item: item.id, state } }
    })
    if (!first) throw new Error('a decision is on one item at least')
    return { made: null, events: [first, ...rest] }
  })
}

function noReason(): AppError {
  return new AppError(
    'no-reason',
    'An item is returned with a reason, and none was given. Nothing was changed.',
    'Say what has to be mended.',
  )
}
