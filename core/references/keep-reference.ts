import type { NewCustodyEvent } from '../../domain/custody.ts'
import { AuthorityKind, Csl } from '../../domain/authority-record.ts'
import { bluebook, wordsOf } from '../../document/bluebook/bluebook.ts'
import type { WriteDb } from '../../db/handles.ts'
import { saveAuthorityRow } from '../../db/repositories/authorities.ts'
import { updateEvidence } from '../../db/repositories/evidence.ts'
import { linkReferenceFile, saveReference } from '../../db/repositories/references.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import type { Plan } from './plan-reference.ts'

/** Writes what a record of an export changes: all of it or nothing. One that changes nothing leaves no trace. */
export function keepReference(app: App, plan: Plan, batch: string): void {
  const { report, reference } = plan
  if (report.state === 'same') return
  record(app, ['evidence', 'petition'], (tx) => {
    const edited = editEvidence(app, tx, plan)
    const saved = saveAuthority(app, tx, plan)
    const { id, links, authorityId } = plan
    saveReference(tx, { id, key: reference.key, csl: JSON.stringify(reference.csl), authorityId }, now(app))
    stampFields(tx, 'bib_reference', id, ['csl'], now(app))
    for (const link of links) linkReferenceFile(tx, { ...link, id: app.newId(), referenceId: id })
    const detail = { key: reference.key, title: report.title, files: links.length, conflicts: report.conflicts.length }
    return { made: null, events: [{ action: 'reference.imported', subject: id, detail }, ...edited, ...saved], batch }
  })
}

function editEvidence(app: App, tx: WriteDb, { evidence }: Plan): readonly NewCustodyEvent[] {
  return evidence.flatMap(({ item, set }): readonly NewCustodyEvent[] => {
    if (Object.keys(set).length === 0) return []
    const fields = updateEvidence(tx, item.id, set)
    stampFields(tx, 'evidence', item.id, fields, now(app))
    return [{ action: 'evidence.edited', subject: item.id, detail: { ...set } }]
  })
}

function saveAuthority(app: App, tx: WriteDb, { authority }: Plan): readonly NewCustodyEvent[] {
  if (authority === null) return []
  saveAuthorityRow(tx, authority, now(app))
  stampFields(tx, 'authority', authority.id, ['kind', 'csl', 'says', 'source', 'verified_as_of'], now(app))
  const kind = AuthorityKind.parse(authority.kind)
  const cite = wordsOf(bluebook(kind, Csl.parse(JSON.parse(authority.csl))))
  return [{ action: 'authority.saved', subject: authority.id, detail: { kind, cite } }]
}
