import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { findProtected, replaceProtected } from '../../domain/protection/find-protected.ts'
import { listAuthorityRows, type AuthorityRow } from '../../db/repositories/authorities.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { listReferences, type KeptReference } from '../../db/repositories/references.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'
import { listProtection } from '../protection/list-protection.ts'
import { evidenceFields } from './reference-fields.ts'

type Item = Readonly<Record<string, unknown>>

/** Writes the case's references and authorities as CSL-JSON: what a reference manager knew of each, with what was changed here, under its own key. Protected names stand as their aliases. Throws `cannot-write`. */
export async function exportReferences(
  app: App,
  out: string,
): Promise<{ readonly path: string; readonly items: number }> {
  const authorities = listAuthorityRows(app.database.read)
  const kept = listReferences(app.database.read)
  const own = authorities.filter(({ id }) => !kept.some(({ authorityId }) => authorityId === id))
  const items = [...kept.map((one) => itemOf(app, one, authorities)), ...own.map(ownItem)]
  const find = findProtected(listProtection(app))
  const path = resolve(out)
  await writeFile(path, `${replaceProtected(find, JSON.stringify(items, null, 2))}\n`).catch((cause: unknown) => {
    throw cannotWrite(path, cause)
  })
  return { path, items: items.length }
}

/** The record as it came, with the variables that were changed here: those of its authority, else those of its first file. */
function itemOf(app: App, { key, csl, authorityId, files }: KeptReference, authorities: readonly AuthorityRow[]): Item {
  const authority = authorities.find(({ id }) => id === authorityId)
  const [file] = files
  const item = file && findEvidence(app.database.read, file.evidenceId)
  const ours = authority ? (JSON.parse(authority.csl) as Item) : item ? changedHere(csl, item) : {}
  return { id: key, ...csl, ...ours }
}

const VARIABLES = { title: 'title', url: 'URL', language: 'language' } as const

function changedHere(csl: Item, item: Readonly<Record<keyof typeof VARIABLES, string | null>>): Item {
  const last = evidenceFields(csl)
  const changed = (['title', 'url', 'language'] as const).filter(
    (field) => item[field] !== null && item[field] !== last[field],
  )
  return Object.fromEntries(changed.map((field) => [VARIABLES[field], item[field]]))
}

const TYPES: Readonly<Record<string, string>> = {
  statute: 'legislation',
  regulation: 'regulation',
  case: 'legal_case',
  press: 'article-newspaper',
  web: 'webpage',
  interview: 'interview',
  'trade-data': 'dataset',
  imagery: 'graphic',
}

const ownItem = ({ id, kind, csl }: AuthorityRow): Item => ({
  id,
  type: TYPES[kind] ?? 'report',
  ...(JSON.parse(csl) as Item),
})
