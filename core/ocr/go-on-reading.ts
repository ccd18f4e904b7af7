import { toAppError } from '../../domain/errors.ts'
import { pendingOrders } from '../../db/repositories/machine-text.ts'
import type { App } from '../app.ts'
import { readOrdered, type OcrWatch } from './read-ordered.ts'

/** Whether pages are still to be read that were asked for. */
export const isReadingAsked = (app: App): boolean => pendingOrders(app.database.read).length > 0

/** Reads the pages an earlier session was stopped at, item by item; an item that fails never stops the others. Throws `cancelled`. */
export async function goOnReading(app: App, watch: OcrWatch = {}): Promise<void> {
  const orders = pendingOrders(app.database.read)
  const total = orders.reduce((sum, { pages }) => sum + pages.length, 0)
  let before = 0
  for (const { evidenceId, pages } of orders) {
    const done = before
    try {
      await readOrdered(app, evidenceId, { ...watch, progress: (now) => watch.progress?.(done + now, total) })
    } catch (thrown) {
      if (toAppError(thrown).code === 'cancelled' || watch.signal?.aborted) throw thrown
    }
    before += pages.length
    watch.progress?.(before, total)
  }
}
