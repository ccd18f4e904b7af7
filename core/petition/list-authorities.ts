import type { AuthorityInfo } from '../../domain/authority-record.ts'
import { readingOrder } from '../../document/walk.ts'
import { listAuthorityRows, listConfirmations } from '../../db/repositories/authorities.ts'
import type { App } from '../app.ts'
import { recordOf } from './authorities-of.ts'
import { composePetition } from './compose-petition.ts'

/** Every authority a petition may cite, with how often it does and who confirmed it. Throws `no-such-template`. */
export function listAuthorities(app: App, template: string): AuthorityInfo[] {
  const db = app.database.read
  const { document } = composePetition(app, template, false)
  const laws = readingOrder(document.blocks).flatMap((inline) => (inline.kind === 'law' ? [inline.authority] : []))
  const confirmed = new Map(listConfirmations(db).map((row) => [row.authority, row.confirmedBy]))
  const own = new Map(listAuthorityRows(db).map((row) => [row.id, recordOf(row)]))
  return document.authorities.map(({ id, group, cite, says, source, verifiedAsOf }) => ({
    id,
    group,
    cite,
    says,
    source,
    verifiedAsOf,
    confirmedBy: confirmed.get(id) ?? null,
    cited: laws.filter((law) => law === id).length,
    record: own.get(id) ?? null,
  }))
}
