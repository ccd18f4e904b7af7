import { toAppError } from '../../domain/errors.ts'
import { pendingOrders } from '../../db/repositories/machine-text.ts'
import type { App } from '../app.ts'
import { dropOrders } from './drop-orders.ts'
import { PUT_AWAY, readOrdered, type OcrWatch } from './read-ordered.ts'

/** Whether pages are still to be read that were asked for. */
export const isReadingAsked = (app: App): boolean => pendingOrders(app.database.read).length > 0

/**
 * Reads what stands in the queue, its first item first, also what is put there meanwhile; an item that fails never stops the others. Throws
 * `cancelled`: the queue is given up then, unless the case is put away.
 */
export async function goOnReading(app: App, watch: OcrWatch = {}): Promise<void> {
  const failed = new Set<string>()
  const left = () => pendingOrders(app.database.read).filter(({ evidenceId }) => !failed.has(evidenceId))
  const count = () => left().reduce((sum, { pages }) => sum + pages.length, 0)
  let done = 0
  for (let [next] = left(); next; [next] = left()) {
    const before = done
    const progress = (now: number) => {
      done = before + now
      watch.progress?.(done, done + count())
    }
    try {
      await readOrdered(app, next.evidenceId, { ...watch, progress })
    } catch (thrown) {
      if (watch.signal?.aborted && watch.signal.reason !== PUT_AWAY)
        dropOrders(
          app,
          left().map(({ evidenceId }) => evidenceId),
        )
      if (toAppError(thrown).code === 'cancelled' || watch.signal?.aborted) throw thrown
      failed.add(next.evidenceId)
    }
    watch.progress?.(done, done + count())
  }
}
