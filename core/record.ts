import type { NewCustodyEvent } from '../domain/custody.ts'
import { inTransaction, type WriteDb } from '../db/handles.ts'
import { appendEvent, lastEvent } from '../db/repositories/custody.ts'
import { endStep, joinStep, startStep, stepOfBatch } from '../db/repositories/undo.ts'
import { fromSqlite } from '../db/sqlite-error.ts'
import { now, type Ledger, type Topic } from './app.ts'
import { nextEvent } from './custody/chain.ts'
import { nameStep } from './undo/name-step.ts'

/** What a change made, and the events that tell of it: at least one. Changes with the same `batch` that follow on each other are undone as one. */
export interface Recorded<T> {
  readonly made: T
  readonly events: readonly [NewCustodyEvent, ...NewCustodyEvent[]]
  readonly batch?: string
}

/** The one door to the case: the change, its custody events and what takes it back in one transaction, then notice to who listens. Throws `disk-full` and the like; nothing is written then. */
export function record<T>(app: Ledger, topics: readonly Topic[], change: (tx: WriteDb) => Recorded<T>): T {
  const made = inOneStep(app, change)
  for (const listener of app.listeners) listener([...topics, 'undo'])
  return made
}

function inOneStep<T>(app: Ledger, change: (tx: WriteDb) => Recorded<T>): T {
  try {
    return inTransaction(app.database, (tx) => {
      const seq = startStep(tx)
      const recorded = change(tx)
      keepStep(app, tx, seq, recorded)
      for (const event of recorded.events) appendEvent(tx, nextEvent(lastEvent(tx), event, now(app), app.actor))
      return recorded.made
    })
  } catch (thrown) {
    throw fromSqlite(thrown, app.path)
  }
}

function keepStep(app: Ledger, tx: WriteDb, seq: number, { events, batch }: Recorded<unknown>): void {
  const before = batch === undefined ? undefined : stepOfBatch(tx, batch)
  const named = nameStep(tx, events, before?.items ?? 0)
  if (before && named) joinStep(tx, seq, { ...before, ...named })
  else endStep(tx, seq, named && { ...named, at: now(app), batch: batch ?? null })
}
