import { AppError } from '../../domain/errors.ts'
import type { EntityId } from '../../domain/ids.ts'
import { nameKey } from '../../db/repositories/entity-shipments.ts'
import type { App } from '../app.ts'
import { listEntities } from './list-entities.ts'

/** The entity of that id, or with that name as any of its names. Throws `no-such-entity`, also where two have it. */
export function entityNamed(app: App, given: string): EntityId {
  const key = nameKey(given.trim())
  const found = listEntities(app).filter(({ records }) =>
    records.some(({ id, names }) => id === given || names.some(({ text }) => nameKey(text) === key)),
  )
  const [one, other] = found
  if (one && other === undefined) return one.id
  throw new AppError(
    'no-such-entity',
    one ? `More than one entity is named “${given}”.` : `No entity is named “${given}”.`,
    'Give its id: withhold entity list CASE shows them.',
  )
}
