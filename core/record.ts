import type { NewCustodyEvent } from '../domain/custody.ts'
import { inTransaction, type WriteDb } from '../db/handles.ts'
import { appendEvent, lastEvent } from '../db/repositories/custody.ts'
import { fromSqlite } from '../db/sqlite-error.ts'
import { now, type Ledger, type Topic } from './app.ts'
import { nextEvent } from './custody/chain.ts'

/** What a change made, and the events that tell of it: at least one. */
export interface Recorded<T> {
  readonly made: T
  readonly events: readonly [NewCustodyEvent, ...NewCustodyEvent[]]
}

/** The one door to the case: the change and its custody events in one transaction, then notice to who listens. Throws `disk-full` and the like; nothing is written then. */
export function record<T>(app: Ledger, topics: readonly Topic[], change: (tx: WriteDb) => Recorded<T>): T {
  const made = inOneStep(app, change)
  for (const listener of app.listeners) listener(topics)
  return made
}

function inOneStep<T>(app: Ledger, change: (tx: WriteDb) => Recorded<T>): T {
  try {
    return inTransaction(app.database, (tx) => {
      const { made, events } = change(tx)
      for (const event of events) appendEvent(tx, nextEvent(lastEvent(tx), event, now(app), app.actor))
      return made
    })
  } catch (thrown) {
    throw fromSqlite(thrown, app.path)
  }
}
