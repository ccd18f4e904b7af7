import type { EntityTrade } from '../../domain/entities/entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { partnersOf, spanOfNames } from '../../db/repositories/entity-shipments.ts'
import type { App } from '../app.ts'
import { namesOf } from './names-of.ts'

/** At most this many of whom an entity trades with are told. */
const PARTNERS = 20

/** What the trade records say of an entity under all its names: how many shipments, the first and the last, and with whom. Throws `no-such-entity`. */
export function entityTrade(app: App, id: EntityId): EntityTrade {
  const names = namesOf(app, id)
  return { ...spanOfNames(app.database.read, names), partners: partnersOf(app.database.read, names, PARTNERS) }
}
