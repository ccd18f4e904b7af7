import type { NewEntity, Party } from '../../domain/entities/entity.ts'
import { EntityId } from '../../domain/ids.ts'
import { insertEntity } from '../../db/repositories/entities.ts'
import { partiesUnknown } from '../../db/repositories/entity-shipments.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { checkedEntity, ENTITY_TOPICS } from './save-entity.ts'

/** At most this many parties are taken at once: those named most often. */
export const MOST_PARTIES = 2000

/** Parties the trade records name that are no entity yet, the most often named first. */
export function listParties(app: App, limit = MOST_PARTIES): Party[] {
  return partiesUnknown(app.database.read, limit)
}

/** Makes a company of each party the trade records name, one for each spelling: which are one is for a person to say. One step to undo. Returns their ids. */
export function gatherParties(app: App, limit = MOST_PARTIES): EntityId[] {
  const parties = listParties(app, Math.min(limit, MOST_PARTIES))
  const [first, ...rest] = parties.map((party) => ({
    id: EntityId.parse(app.newId()),
    ...checkedEntity(app, companyOf(party)),
  }))
  if (first === undefined) return []
  return record(app, ENTITY_TOPICS, (tx) => {
    for (const entity of [first, ...rest]) {
      insertEntity(tx, { ...entity, createdAt: now(app) }, app.newId)
      stampFields(tx, 'entity', entity.id, ['kind', 'names', 'country'], now(app))
    }
    const event = ({ id }: typeof first) =>
      ({ action: 'entity.added', subject: id, detail: { kind: 'company', from: 'trade records' } }) as const
    return { made: [first, ...rest].map(({ id }) => id), events: [event(first), ...rest.map(event)] }
  })
}

const companyOf = ({ name, country }: Party): NewEntity => ({ kind: 'company', names: [{ text: name }], country })
