import type { CustodyEvent } from '../../domain/custody.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { Fact } from '../../domain/fact.ts'
import { readEvents } from '../../db/repositories/custody.ts'
import { listFacts } from '../../db/repositories/facts.ts'
import type { App } from '../app.ts'
import { existingEvidence } from './read-evidence.ts'

/** An item with its custody log and the facts that rest on it. */
export interface ShownEvidence extends Evidence {
  readonly custody: readonly CustodyEvent[]
  readonly factsFromIt: readonly Fact[]
}

/** One item with what happened to it and what rests on it. Throws `no-such-evidence`. */
export function showEvidence(app: App, id: string): ShownEvidence {
  const item = existingEvidence(app, id)
  const custody = readEvents(app.database.read, item.id)
  const factsFromIt = listFacts(app.database.read).filter((fact) =>
    fact.pinpoints.some((pin) => pin.evidenceId === item.id),
  )
  return { ...item, custody, factsFromIt }
}
