import { AppError } from '../../domain/errors.ts'
import type { NewFact } from '../../domain/fact.ts'
import { factExists, replaceFact } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { setTrashed } from '../../db/repositories/trash.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { FACT_FIELDS, factEvent } from './add-facts.ts'
import { checkFact } from './check-fact.ts'

/** Rewrites a fact under its id. Throws what checkFact throws, and `no-such-fact`; the fact is as before then. */
export function editFact(app: App, input: { readonly id: string; readonly fact: NewFact }): void {
  refuseUnknown(app, input.id)
  const fact = checkFact(app, input.fact, null, input.id)
  record(app, ['facts', 'evidence', 'petition'], (tx) => {
    replaceFact(tx, fact)
    stampFields(tx, 'fact', fact.id, FACT_FIELDS, now(app))
    return { made: null, events: [factEvent('fact.edited', fact)] }
  })
}

/** Moves a fact to the Trash. Throws `no-such-fact`. */
export function removeFact(app: App, input: { readonly id: string }): void {
  refuseUnknown(app, input.id)
  record(app, ['facts', 'evidence', 'petition', 'case'], (tx) => {
    setTrashed(tx, 'fact', input.id, now(app))
    stampFields(tx, 'fact', input.id, ['trashed_at'], now(app))
    return { made: null, events: [{ action: 'fact.removed', subject: input.id, detail: {} }] }
  })
}

function refuseUnknown(app: App, id: string): void {
  if (factExists(app.database.read, id)) return
  throw new AppError(
    'no-such-fact',
    `The case holds no fact with the id ${id}. Nothing was changed.`,
    'List the facts and take an id from there.',
  )
}
