import { AppError } from '../../domain/errors.ts'
import type { ConflictId } from '../../domain/ids.ts'
import { conflictBetween, insertConflict, updateConflictNote } from '../../db/repositories/conflicts.ts'
import { factExists } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Two facts that contradict one another, and wherein. */
export interface ConflictInput {
  readonly fact: string
  readonly with: string
  readonly note?: string | null | undefined
}

/** Notes that two facts contradict one another, or rewrites wherein; returns the contradiction's id. Throws `no-such-fact`. */
export function linkConflict(app: App, input: ConflictInput): ConflictId {
  const { fact, with: other } = input
  for (const id of [fact, other]) refuseUnknown(app, id, fact === other)
  const known = conflictBetween(app.database.read, fact, other)
  const id = known?.id ?? (app.newId() as ConflictId)
  const note = input.note?.trim() || null
  return record(app, ['facts', 'petition'], (tx) => {
    insertConflict(tx, fact, { id, other }, now(app))
    updateConflictNote(tx, id, note)
    stampFields(tx, 'conflict', id, ['note'], now(app))
    return { made: id, events: [{ action: 'conflict.noted', subject: id, detail: { facts: [fact, other], note } }] }
  })
}

function refuseUnknown(app: App, id: string, itself: boolean): void {
  if (!itself && factExists(app.database.read, id)) return
  const problem = itself ? 'A fact cannot contradict itself.' : `The case holds no fact with the id ${id}.`
  throw new AppError('no-such-fact', `${problem} Nothing was changed.`, 'List the facts and take two ids from there.')
}
