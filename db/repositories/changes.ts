import type { IndexDb, ReadDb } from '../handles.ts'

/** Rows written that follow from others, by the connection they were written through. */
const derived = new WeakMap<object, number>()

/** How many rows this connection has changed since the case was opened, but for those that only follow from others: while it stays, so does every answer. */
export function changesSoFar(db: ReadDb): number {
  return (db.prepare('SELECT total_changes()').pluck().get() as number) - (derived.get(db) ?? 0)
}

/** Notes rows that tell nothing the case does not tell without them. */
export function countDerived(db: IndexDb, rows: number): void {
  derived.set(db, (derived.get(db) ?? 0) + rows)
}
