import { AppError } from '../../domain/errors.ts'
import type { EntityId, FactId } from '../../domain/ids.ts'
import { LIST_TITLES, type ListId, type Listing } from '../../domain/lists/list.ts'
import type { App } from '../app.ts'
import { addFact } from '../facts/add-fact.ts'
import { linkFact } from '../entities/link-fact.ts'
import { listings } from './match-lists.ts'

/** Makes a fact of an entry that a person judged to name an entity; it cites the entry's row and is linked to the entity. Throws `nothing-to-cite` where nobody said so, or the newest file leaves it out. */
export function citeListing(app: App, { entity, list, key }: { entity: EntityId; list: ListId; key: string }): FactId {
  const found = listings(app).find((one) => one.entity === entity && one.list === list && one.entry.key === key)
  if (found?.verdict !== 'same' || found.since === 'gone') {
    throw new AppError(
      'nothing-to-cite',
      'No entry of the newest file is judged to be this entity, so no row shows it. No fact was kept.',
      'Answer “Same” for the entry first.',
    )
  }
  const id = addFact(app, {
    statement: listedSentence(found),
    date: found.entry.since,
    certainty: 'documented',
    pinpoints: [{ evidenceId: found.evidenceId, row: found.entry.row }],
  })
  linkFact(app, { entity, fact: id, on: true })
  return id
}

/** What a file of a list says, in one sentence, with the day it is of. */
export function listedSentence({ list, asOf, entry }: Pick<Listing, 'list' | 'asOf' | 'entry'>): string {
  const [name = ''] = entry.names
  const about = [
    entry.goods === null ? '' : ` for ${entry.goods}`,
    entry.under === null ? '' : ` (${entry.under})`,
    entry.status === null ? '' : `, status “${entry.status}”`,
    entry.since === null ? '' : `, effective ${entry.since}`,
  ].join('')
  const { title, keeper } = LIST_TITLES[list]
  return `The ${title} of ${keeper}, in the file dated ${asOf}, names “${name}”${about}.`
}
