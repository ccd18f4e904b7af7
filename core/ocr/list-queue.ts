import type { QueuedReading } from '../../domain/machine-text.ts'
import { pendingOrders } from '../../db/repositories/machine-text.ts'
import type { App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'

/** What is still to be read, in the order it will be; of each item the pages left. */
export function listQueue(app: App): QueuedReading[] {
  return pendingOrders(app.database.read).map(({ evidenceId, languages, pages }) => {
    const { title, pages: all } = existingEvidence(app, evidenceId)
    return { id: evidenceId, title, languages, left: pages.length, pages: all ?? pages.length }
  })
}
