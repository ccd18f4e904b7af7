import type { Fact } from '../../domain/fact.ts'
import { listFacts as readAll } from '../../db/repositories/facts.ts'
import type { App } from '../app.ts'

/** Every fact, oldest by what it tells, undated last. */
export function listFacts(app: App): Fact[] {
  return [...readAll(app.database.read)]
}
