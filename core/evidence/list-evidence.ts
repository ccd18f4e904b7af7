import type { Evidence } from '../../domain/evidence.ts'
import { listEvidence as readAll } from '../../db/repositories/evidence.ts'
import type { App } from '../app.ts'

/** Every item of the case, in the order it came in. */
export function listEvidence(app: App): Evidence[] {
  return [...readAll(app.database.read)]
}
