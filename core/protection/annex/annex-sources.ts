import { findProtected } from '../../../domain/protection/find-protected.ts'
import type { Evidence } from '../../../domain/evidence.ts'
import type { ProtectedName } from '../../../domain/protection/protection.ts'
import type { SealedSource } from '../../../domain/protection/sealed-source.ts'
import type { ReadDb } from '../../../db/handles.ts'
import { listEvidence } from '../../../db/repositories/evidence.ts'
import { readForm } from '../../../db/repositories/forms.ts'
import { readPageText } from '../../../db/repositories/page-text.ts'
import { readProtection } from '../../../db/repositories/protection.ts'
import { listSealedSources } from '../../../db/repositories/sealed-sources.ts'

/** An item that rests on a source, and how: it is the source's own, came from it, or names it on these pages. */
export interface RestingItem {
  readonly item: Evidence
  readonly how: readonly string[]
}

/** A sealed source with what rests on it. */
export interface AnnexSource {
  readonly name: ProtectedName
  readonly source: SealedSource
  readonly items: readonly RestingItem[]
}

/** Every sealed source of the case, by alias, and the items that rest on each. */
export function annexSources(db: ReadDb): readonly AnnexSource[] {
  const names = new Map(readProtection(db).names.map((name) => [name.id, name]))
  const told = listSealedSources(db).flatMap((source) => {
    const name = names.get(source.nameId)
    return name ? [{ name, source, tie: tieOf(db, name) }] : []
  })
  const items = listEvidence(db).map((item) => ({ item, ties: told.map(({ tie }) => tie(item)) }))
  const rows = told.map(({ name, source }, i) => ({
    name,
    source,
    items: items.flatMap(({ item, ties }) => (ties[i]?.length ? [{ item, how: ties[i] }] : [])),
  }))
  return rows.sort((a, b) => a.name.alias.localeCompare(b.name.alias, 'en', { numeric: true }))
}

/** Tells how an item rests on a source. */
function tieOf(db: ReadDb, name: ProtectedName): (item: Evidence) => readonly string[] {
  const find = findProtected({ names: [name], redactions: [] })
  const aliasFinds = findProtected({ names: [{ name: name.alias, variants: [], alias: '' }], redactions: [] })
  const isSource = (words: string | null | undefined) =>
    words != null && (find(words).length > 0 || aliasFinds(words).length > 0)
  return (item) => {
    const form = readForm(db, item.id)
    const pages = readPageText(db, item.id).flatMap(({ page, text }) => (find(text).length > 0 ? [page] : []))
    return [
      ...OWN.flatMap(([field, words]) => (isSource(form[field]) ? [words] : [])),
      ...(isSource(item.author) ? ['written by'] : []),
      ...(isSource(item.source) ? ['given by'] : []),
      ...(pages.length > 0 ? [`named on page${pages.length > 1 ? 's' : ''} ${pages.join(', ')}`] : []),
    ]
  }
}

const OWN = [
  ['declarant', 'statement of'],
  ['photographer', 'taken by'],
  ['captured-by', 'captured by'],
  ['interpreter', 'interpreted by'],
] as const
