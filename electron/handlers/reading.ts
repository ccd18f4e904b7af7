import { dropOrders } from '../../core/ocr/drop-orders.ts'
import { listQueue } from '../../core/ocr/list-queue.ts'
import { moveInQueue } from '../../core/ocr/move-in-queue.ts'
import { orderReading } from '../../core/ocr/order-reading.ts'
import { caseOf, readOn } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** The queue of what is to be read. Each call is answered by one verb of the core; ordering sets the host to work. */
export const readingHandlers = {
  queue: (host) => listQueue(caseOf(host)),
  order: (host, input) => {
    const app = caseOf(host)
    const made = orderReading(app, input)
    // Whatever ends it, what is not read stands in the queue for all to see.
    readOn(host, app).catch(() => undefined)
    return made
  },
  move: (host, input) => moveInQueue(caseOf(host), input),
  drop: (host, { ids }) => dropOrders(caseOf(host), ids),
} satisfies GroupHandlers<'reading'>
