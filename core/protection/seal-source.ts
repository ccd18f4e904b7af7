import type { ProtectedName } from '../../domain/protection/protection.ts'
import { NO_DETAILS, SourceDetails, type SealedSource } from '../../domain/protection/sealed-source.ts'
import { readProtection } from '../../db/repositories/protection.ts'
import { listSealedSources, writeSealedSource } from '../../db/repositories/sealed-sources.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { noSuchMark, refused } from './refused.ts'

const COLUMNS: Readonly<Record<keyof SourceDetails, string>> = {
  contact: 'contact',
  consent: 'consent',
  limits: 'consent_limits',
  risk: 'risk',
  riskNote: 'risk_note',
}

/** Seals a protected name (by id or alias): no version of a petition prints it from here on. Again, it changes what is known of the source. Throws `no-such-mark`, `bad-protection`. */
export function sealSource(
  app: App,
  input: { readonly name: string; readonly details: Partial<SourceDetails> },
): SealedSource {
  const name = protectedName(app, input.name)
  const before = listSealedSources(app.database.read).find(({ nameId }) => nameId === name.id)
  const parsed = SourceDetails.safeParse({ ...NO_DETAILS, ...before, ...input.details })
  if (!parsed.success) throw refused('A consent and a risk are one of those listed, and words at most 2000 long.')
  const source = { ...parsed.data, nameId: name.id, createdAt: before?.createdAt ?? now(app) }
  const fields = Object.entries(COLUMNS).flatMap(([key, column]) => {
    const field = key as keyof SourceDetails
    return before && before[field] === source[field] ? [] : [column]
  })
  if (fields.length === 0) return source
  record(app, ['protection', 'petition', 'case'], (tx) => {
    const row = writeSealedSource(tx, app.newId(), source)
    stampFields(tx, 'sealed_source', row, fields, now(app))
    // The log may be shown to others: it says that the alias was sealed, not what is known of who bears it.
    return { made: null, events: [{ action: 'source.sealed', subject: name.id, detail: { alias: name.alias } }] }
  })
  return source
}

/** A protected name by its id or its alias. Throws `no-such-mark`. */
export function protectedName(app: App, idOrAlias: string): ProtectedName {
  const wanted = idOrAlias.trim().toLowerCase()
  const found = readProtection(app.database.read).names.find(
    ({ id, alias }) => id === wanted || alias.toLowerCase() === wanted,
  )
  if (found) return found
  throw noSuchMark('protected name', idOrAlias)
}
