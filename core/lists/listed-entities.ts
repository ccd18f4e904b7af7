import type { ListedEntity } from '../../domain/route.ts'
import { readEntities } from '../../db/repositories/entities.ts'
import type { App } from '../app.ts'
import { listings } from './match-lists.ts'

/** Entities that a person judged to be named by a list, where its newest file still names them. */
export function listedEntities(app: App): ListedEntity[] {
  const names = new Map(readEntities(app.database.read).map(({ id, names: [first] }) => [id, first?.text ?? '']))
  return listings(app)
    .filter(({ verdict, since }) => verdict === 'same' && since !== 'gone')
    .map(({ entity, list, asOf, entry }) => ({
      list,
      name: names.get(entity) ?? '',
      asOf,
      status: entry.status,
      goods: entry.goods,
    }))
}
