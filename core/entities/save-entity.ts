import { AppError } from '../../domain/errors.ts'
import { NewEntity, type WrittenEntity } from '../../domain/entities/entity.ts'
import { EntityId } from '../../domain/ids.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { hasEntity, insertEntity, replaceEntity } from '../../db/repositories/entities.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App, type Topic } from '../app.ts'
import { record } from '../record.ts'

/** The editable fields of an entity, as their stamps name them. */
const FIELDS = ['kind', 'names', 'country', 'identifiers', 'addresses', 'note']
export const ENTITY_TOPICS: readonly Topic[] = ['entities']

/** Keeps an entity, new (`id` null) or in place of what stands under its id; returns the id. Throws `bad-entity`, `no-such-entity`, `no-such-evidence`; nothing is changed then. */
export function saveEntity(app: App, input: { readonly id: EntityId | null; readonly entity: NewEntity }): EntityId {
  const entity = checkedEntity(app, input.entity)
  if (input.id !== null) refuseUnknown(app, input.id)
  const id = input.id ?? EntityId.parse(app.newId())
  const stored = { ...entity, id, createdAt: now(app) }
  // Names of people stay out of the custody log: it may be shown to others.
  const detail = { kind: entity.kind, names: entity.names.length }
  return record(app, ENTITY_TOPICS, (tx) => {
    if (input.id === null) insertEntity(tx, stored, app.newId)
    else replaceEntity(tx, stored, app.newId)
    stampFields(tx, 'entity', id, FIELDS, now(app))
    const action = input.id === null ? 'entity.added' : 'entity.edited'
    return { made: id, events: [{ action, subject: id, detail }] }
  })
}

/** What is written of an entity, blanks as null, spaces single. Throws `bad-entity`, `no-such-evidence`. */
export function checkedEntity(app: App, input: NewEntity): WrittenEntity {
  const parsed = NewEntity.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const where = issue?.path.join(' ') ?? ''
    throw new AppError(
      'bad-entity',
      `This is no entity: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'it has no name'}. Nothing was kept.`,
      'An entity needs its kind and at least one name; degrees lie between -90 and 90 north, -180 and 180 east.',
    )
  }
  const { names, country, note, ...rest } = parsed.data
  for (const { source } of names) if (source !== null) refuseUnheld(app, source)
  const single = names.map((name) => ({ ...name, text: name.text.replaceAll(/\s+/g, ' ') }))
  return { ...rest, names: single, country: country || null, note: note || null }
}

function refuseUnheld(app: App, source: string): void {
  if (findEvidence(app.database.read, source) !== undefined) return
  throw new AppError(
    'no-such-evidence',
    `The case holds no item with the id ${source}, which a name is said to stand in. Nothing was kept.`,
    'Add the item first, or leave the source of the name open.',
  )
}

/** Throws `no-such-entity`. */
export function refuseUnknown(app: App, id: string): void {
  if (hasEntity(app.database.read, id)) return
  throw new AppError(
    'no-such-entity',
    `The case holds no entity with the id ${id}. Nothing was changed.`,
    'List the entities and take the id from there.',
  )
}
