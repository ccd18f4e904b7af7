import type { ReadDb } from '../handles.ts'

/** How many rows this connection has changed since the case was opened: while it stays, so does every answer. */
export function changesSoFar(db: ReadDb): number {
  return db.prepare('SELECT total_changes()').pluck().get() as number
}
