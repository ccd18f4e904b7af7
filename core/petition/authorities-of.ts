import type { Authority } from '../../domain/authority.ts'
import { AuthorityRecord, GROUP_OF_KIND } from '../../domain/authority-record.ts'
import { bluebook, wordsOf } from '../../document/bluebook/bluebook.ts'
import type { ReadDb } from '../../db/handles.ts'
import { listAuthorityRows, listConfirmations, type AuthorityRow } from '../../db/repositories/authorities.ts'
import type { Template } from '../../templates/template.ts'

/** What a petition may cite: its template's authorities and the case's own, each as last confirmed. */
export function authoritiesOf(db: ReadDb, template: Pick<Template, 'authorities'>): readonly Authority[] {
  const confirmed = new Map(listConfirmations(db).map((row) => [row.authority, row]))
  return [...template.authorities, ...listAuthorityRows(db).map(ownAuthority)].map((authority) => {
    const confirmation = confirmed.get(authority.id)
    if (!confirmation) return authority
    return { ...authority, source: confirmation.source, verifiedAsOf: confirmation.confirmedOn }
  })
}

/** The record a person typed, from its row. */
export function recordOf(row: AuthorityRow): AuthorityRecord {
  const { kind, says, source, verifiedAsOf } = row
  return AuthorityRecord.parse({ kind, csl: JSON.parse(row.csl) as unknown, says, source, verifiedAsOf })
}

function ownAuthority(row: AuthorityRow): Authority {
  const record = recordOf(row)
  const parts = bluebook(record.kind, record.csl)
  const { says, source, verifiedAsOf } = record
  return { id: row.id, group: GROUP_OF_KIND[record.kind], cite: wordsOf(parts), parts, says, source, verifiedAsOf }
}
