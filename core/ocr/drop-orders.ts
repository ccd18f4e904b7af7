import { dropOrder, pendingOrder } from '../../db/repositories/machine-text.ts'
import type { NewCustodyEvent } from '../../domain/custody.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'

/** Takes items off the queue of what is to be read; the pages read so far are kept. Ids that are not in it are passed over. */
export function dropOrders(app: App, ids: readonly string[]): void {
  const orders = ids.flatMap((id) => pendingOrder(app.database.read, id) ?? [])
  const [first, ...others] = orders.map(({ evidenceId, pages }): NewCustodyEvent => ({
    action: 'evidence.ocr-stopped',
    subject: evidenceId,
    detail: { unread: pages.length },
  }))
  if (!first) return
  record(app, ['evidence', 'reading'], (tx) => {
    for (const { evidenceId } of orders) dropOrder(tx, evidenceId)
    return { made: null, events: [first, ...others] }
  })
}
