import { listAuthorityRows, removeAuthorityRow } from '../../db/repositories/authorities.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { recordOf } from './authorities-of.ts'
import { noSuchAuthority } from './save-authority.ts'

/** Takes one of the case's own authorities away; where the text cites it, an amber slot says so. The custody log keeps its record. Throws `no-such-authority`. */
export function removeAuthority(app: App, id: string): void {
  const row = listAuthorityRows(app.database.read).find((each) => each.id === id)
  if (!row) throw noSuchAuthority(id)
  record(app, ['petition'], (tx) => {
    removeAuthorityRow(tx, id)
    const detail = { record: JSON.stringify(recordOf(row)) }
    return { made: null, events: [{ action: 'authority.removed', subject: id, detail }] }
  })
}
