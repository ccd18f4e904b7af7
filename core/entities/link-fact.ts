import { AppError } from '../../domain/errors.ts'
import type { EntityId, FactId } from '../../domain/ids.ts'
import { linkFact as link, unlinkFact } from '../../db/repositories/entities.ts'
import { factExists } from '../../db/repositories/facts.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { ENTITY_TOPICS, refuseUnknown } from './save-entity.ts'

/** Notes that a fact tells of an entity, or takes that back. Throws `no-such-entity`, `no-such-fact`. */
export function linkFact(
  app: App,
  input: { readonly entity: EntityId; readonly fact: FactId; readonly on: boolean },
): void {
  const { entity, fact, on } = input
  refuseUnknown(app, entity)
  if (!factExists(app.database.read, fact)) {
    throw new AppError(
      'no-such-fact',
      `The case holds no fact with the id ${fact}. Nothing was changed.`,
      'List the facts and take the id from there.',
    )
  }
  record(app, ENTITY_TOPICS, (tx) => {
    if (on) link(tx, entity, fact)
    else unlinkFact(tx, entity, fact)
    return {
      made: null,
      events: [{ action: on ? 'entity.fact-linked' : 'entity.fact-unlinked', subject: entity, detail: { fact } }],
    }
  })
}
