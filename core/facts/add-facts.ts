import type { CustodyAction, NewCustodyEvent } from '../../domain/custody.ts'
import type { NewFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { insertFact, type FactRecord } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { checkFact } from './check-fact.ts'

/** The editable fields of a fact, as their stamps name them. */
export const FACT_FIELDS = ['statement', 'date', 'pinpoints', 'indicators', 'requirements', 'contradicts']

/** Adds facts, all of them or none; returns their ids in order. Throws what checkFact throws, naming the fact by its place when there are several. */
export function addFacts(app: App, inputs: readonly NewFact[]): FactId[] {
  const facts = inputs.map((input, i) => checkFact(app, input, inputs.length > 1 ? i + 1 : null))
  const [first, ...rest] = facts.map((fact) => factEvent('fact.added', fact))
  if (!first) return []
  return record(app, ['facts', 'evidence', 'petition', 'case'], (tx) => {
    for (const fact of facts) {
      insertFact(tx, fact)
      stampFields(tx, 'fact', fact.id, FACT_FIELDS, now(app))
    }
    return { made: facts.map((fact) => fact.id), events: [first, ...rest] }
  })
}

/** The custody event of a fact: what it says, where it rests, what it supports. */
export function factEvent(action: CustodyAction, fact: FactRecord): NewCustodyEvent {
  const { statement, date, indicators, requirements } = fact
  const pinpoints = fact.pinpoints.map((pin) => `${pin.evidenceId}${pin.page === null ? '' : ` p. ${pin.page}`}`)
  return { action, subject: fact.id, detail: { statement, date, indicators, requirements, pinpoints } }
}
