import type { NewFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { App } from '../app.ts'
import { addFacts } from './add-facts.ts'

/** Adds one fact; returns its id. Throws what checkFact throws. */
export function addFact(app: App, fact: NewFact): FactId {
  const [id] = addFacts(app, [fact])
  if (!id) throw new Error('one fact in gives one id out')
  return id
}
