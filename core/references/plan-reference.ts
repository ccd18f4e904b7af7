import type { AddedItem, Evidence } from '../../domain/evidence.ts'
import { readCslItem } from '../../domain/csl-item.ts'
import type { FieldConflict, ImportedReference, ReadReference, ReferenceFile } from '../../domain/reference.ts'
import { bluebook, wordsOf } from '../../document/bluebook/bluebook.ts'
import { listAuthorityRows, listConfirmations, type AuthorityRow } from '../../db/repositories/authorities.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import type { KeptReference } from '../../db/repositories/references.ts'
import type { App } from '../app.ts'
import { titleOf } from '../evidence/title-of.ts'
import type { Located } from './files-of.ts'
import { mergeFields, type Fields } from './merge-fields.ts'
import { authorityFields, cslOfFields, evidenceFields, fieldsOfAuthority, kindOfType } from './reference-fields.ts'

/** What one record of an export does to the case, and the report on it. */
export interface Plan {
  readonly id: string
  readonly reference: ReadReference
  readonly links: readonly { readonly path: string; readonly evidenceId: string }[]
  readonly evidence: readonly { readonly item: Evidence; readonly set: Readonly<Record<string, string>> }[]
  /** The authority as it is to be, or null where there is none or nothing of it changes. */
  readonly authority: AuthorityRow | null
  readonly authorityId: string | null
  readonly report: ImportedReference
}

interface Given {
  readonly reference: ReadReference
  readonly kept: KeptReference | undefined
  readonly files: readonly Located[]
  readonly added: ReadonlyMap<string, AddedItem>
  readonly citeAll: boolean
}

/** Works out what a record changes: fields nobody edited take what it says now. Nothing is written. */
export function planReference(app: App, given: Given): Plan {
  const { reference, kept } = given
  const files = given.files.map((file) => fileOf(file, given))
  const evidence = evidenceOf(app, given, files)
  const authority = authorityOf(app, given, files)
  const changed = [...evidence.flatMap(({ set }) => Object.keys(set)), ...authority.changed]
  const conflicts = [...evidence.flatMap((one) => one.conflicts), ...authority.conflicts]
  const says = !kept || JSON.stringify(kept.csl) !== JSON.stringify(reference.csl) || changed.length > 0
  return {
    id: kept?.id ?? app.newId(),
    reference,
    links: files.flatMap(({ path, id }) => (id === null ? [] : [{ path, evidenceId: id }])),
    evidence,
    authority: authority.row,
    authorityId: authority.id,
    report: {
      key: reference.key,
      title: typeof reference.csl['title'] === 'string' ? reference.csl['title'] : reference.key,
      type: String(reference.csl['type']),
      state: kept ? (says ? 'changed' : 'same') : 'new',
      authority: authority.id,
      files,
      changed: Array.from(new Set(changed)),
      conflicts,
    },
  }
}

function fileOf(file: Located, { kept, added }: Given): ReferenceFile {
  const before = kept?.files.find(({ path }) => path === file.named)?.evidenceId ?? null
  if ('state' in file) return { path: file.named, state: file.state, id: before }
  const item = added.get(file.path)
  if (!item) return { path: file.named, state: before === null ? 'new' : 'known', id: before }
  if (item.id === null) return { path: file.named, state: 'failed', id: null }
  return { path: file.named, state: item.status === 'added' ? 'new' : 'known', id: item.id }
}

function evidenceOf(app: App, { reference, kept }: Given, files: readonly ReferenceFile[]) {
  const next = evidenceFields(reference.csl)
  const kind = kindOfType(reference.csl['type'])
  return files.flatMap(({ id, state }) => {
    const item = id === null ? undefined : findEvidence(app.database.read, id)
    if (!item) return []
    const linked = kept?.files.some(({ evidenceId }) => evidenceId === item.id) ?? false
    const last: Fields = linked && kept ? evidenceFields(kept.csl) : { title: titleOf(item.originalName) }
    const { title, author, publisher, date, url, language } = item
    const { set, conflicts } = mergeFields(last, { title, author, publisher, date, url, language }, next)
    return [{ item, set: { ...set, ...(state === 'new' && kind !== null ? { kind } : {}) }, conflicts }]
  })
}

interface AuthorityPlan {
  readonly id: string | null
  readonly row: AuthorityRow | null
  readonly changed: readonly string[]
  readonly conflicts: readonly FieldConflict[]
}

function authorityOf(app: App, { reference, kept, citeAll }: Given, files: readonly ReferenceFile[]): AuthorityPlan {
  const current = listAuthorityRows(app.database.read).find(({ id }) => id === kept?.authorityId)
  const next = authorityFields(reference.csl)
  if (current && kept) return changedAuthority(app, current, kept, next)
  const wanted = citeAll || files.every(({ id }) => id === null)
  const kind = readCslItem(JSON.stringify(reference.csl))?.kind
  const csl = cslOfFields(next)
  // One that was removed here does not come back; one our forms print nothing of is none.
  if (kept?.authorityId || !wanted || kind === undefined || wordsOf(bluebook(kind, csl)).trim() === '') return NONE
  const id = app.newId()
  const row = { id, kind, csl: JSON.stringify(csl), says: next['says'] ?? '', source: '', verifiedAsOf: null }
  return { id, row, changed: [], conflicts: [] }
}

const NONE: AuthorityPlan = { id: null, row: null, changed: [], conflicts: [] }

/** What somebody compared with its source is not changed behind their back. */
function changedAuthority(app: App, current: AuthorityRow, kept: KeptReference, next: Fields): AuthorityPlan {
  const confirmed = listConfirmations(app.database.read).some(({ authority }) => authority === current.id)
  const own = fieldsOfAuthority(current)
  const locked = confirmed || current.verifiedAsOf !== null
  const { set, conflicts } = mergeFields(authorityFields(kept.csl), own, next, locked)
  const merged: Fields = { ...own, ...set }
  const row = { ...current, csl: JSON.stringify(cslOfFields(merged)), says: merged['says'] ?? current.says }
  return { id: current.id, row: Object.keys(set).length > 0 ? row : null, changed: Object.keys(set), conflicts }
}
