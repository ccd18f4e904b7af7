import { AppError } from '../../domain/errors.ts'
import { pendingOrders, writePlaces } from '../../db/repositories/machine-text.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'

/** Gives an item another place in the queue of what is to be read, counted from 1; beyond the end is the end. The item under way is read to its end first. Throws `not-queued`. */
export function moveInQueue(app: App, { id, place }: { readonly id: string; readonly place: number }): void {
  const ids: string[] = pendingOrders(app.database.read).map(({ evidenceId }) => evidenceId)
  if (!ids.includes(id))
    throw new AppError(
      'not-queued',
      'This item does not wait to be read. Nothing was changed.',
      'Look at the queue: it may have been read meanwhile.',
    )
  const others = ids.filter((other) => other !== id)
  const moved = others.toSpliced(place - 1, 0, id)
  record(app, ['evidence', 'reading'], (tx) => {
    writePlaces(tx, moved)
    return {
      made: null,
      events: [{ action: 'evidence.ocr-moved', subject: id, detail: { place: moved.indexOf(id) + 1 } }],
    }
  })
}
