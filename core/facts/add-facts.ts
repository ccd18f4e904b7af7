import type { CustodyAction, NewCustodyEvent } from '../../domain/custody.ts'
import type { NewFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import { insertFact, type FactRecord } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import type { WriteDb } from '../../db/handles.ts'
import { now, type App, type Topic } from '../app.ts'
import { record } from '../record.ts'
import { checkFact } from './check-fact.ts'

/** The editable fields of a fact, as their stamps name them. */
export const FACT_FIELDS = [
  'statement',
  'date',
  'pinpoints',
  'indicators',
  'requirements',
  'contradicts',
  'strength',
  'bearing',
  'certainty',
  'note',
]

/** Adds facts, all of them or none; returns their ids in order. Throws what checkFact throws, naming the fact by its place when there are several. */
export function addFacts(app: App, inputs: readonly NewFact[]): FactId[] {
  const facts = inputs.map((input, i) => checkFact(app, input, inputs.length > 1 ? i + 1 : null))
  const [first, ...rest] = facts.map((fact) => factEvent('fact.added', fact))
  if (!first) return []
  return record(app, FACT_TOPICS, (tx) => {
    for (const fact of facts) putFact(app, tx, fact)
    return { made: facts.map((fact) => fact.id), events: [first, ...rest] }
  })
}

/** What a change of facts may have made stale. */
export const FACT_TOPICS: readonly Topic[] = ['facts', 'evidence', 'petition', 'case']

/** Writes a checked fact with its stamps. */
export function putFact(app: App, tx: WriteDb, fact: FactRecord): void {
  insertFact(tx, fact)
  stampFields(tx, 'fact', fact.id, FACT_FIELDS, now(app))
}

/** The custody event of a fact: what it says, where it rests, what it supports, what it weighs. */
export function factEvent(action: CustodyAction, fact: FactRecord): NewCustodyEvent {
  const { statement, date, indicators, requirements, strength, bearing, certainty } = fact
  const contradicts = fact.contradicts.map(({ other }) => other)
  const pinpoints = fact.pinpoints.map((pin) => `${pin.evidenceId}${pin.page === null ? '' : ` p. ${pin.page}`}`)
  const weight = { strength, bearing, certainty, contradicts }
  return { action, subject: fact.id, detail: { statement, date, indicators, requirements, pinpoints, ...weight } }
}
