import { AppError } from '../domain/errors.ts'
import { EntityId } from '../domain/ids.ts'

/** The id of an entity as typed. Throws `no-such-entity` for what is none. */
export function entityId(typed: string): EntityId {
  const parsed = EntityId.safeParse(typed)
  if (parsed.success) return parsed.data
  throw new AppError(
    'no-such-entity',
    `“${typed}” is no id of an entity. Nothing was changed.`,
    'List the entities and take the ids from there.',
  )
}
