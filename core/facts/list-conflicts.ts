import type { Conflict } from '../../domain/conflict.ts'
import { listConflicts as readConflicts } from '../../db/repositories/conflicts.ts'
import type { App } from '../app.ts'

/** Every contradiction between facts, as noted, with how it is dealt with. */
export function listConflicts(app: App): Conflict[] {
  return [...readConflicts(app.database.read)]
}
