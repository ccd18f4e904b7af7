import { AppError } from '../../domain/errors.ts'
import { AuthorityRecord } from '../../domain/authority-record.ts'
import { bluebook, wordsOf } from '../../document/bluebook/bluebook.ts'
import { listAuthorityRows, saveAuthorityRow } from '../../db/repositories/authorities.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** Adds an authority to the case, or changes the one of that id. Returns its id. Throws `bad-authority`, `no-such-authority`. */
export function saveAuthority(app: App, input: { readonly id?: string | undefined; readonly record: unknown }): string {
  const { kind, csl, says, source, verifiedAsOf } = parsed(input.record)
  const cite = wordsOf(bluebook(kind, csl))
  if (cite.trim() === '') throw bad('there is nothing to print')
  if (input.id !== undefined && !listAuthorityRows(app.database.read).some(({ id }) => id === input.id))
    throw noSuchAuthority(input.id)
  const id = input.id ?? app.newId()
  record(app, ['petition'], (tx) => {
    saveAuthorityRow(tx, { id, kind, csl: JSON.stringify(csl), says, source, verifiedAsOf }, now(app))
    stampFields(tx, 'authority', id, ['kind', 'csl', 'says', 'source', 'verified_as_of'], now(app))
    return { made: null, events: [{ action: 'authority.saved', subject: id, detail: { kind, cite } }] }
  })
  return id
}

/** The refusal of an id that is no authority of this case. */
export function noSuchAuthority(id: string): AppError {
  return new AppError(
    'no-such-authority',
    `This case has no authority “${id}” of its own. Nothing was changed.`,
    'See `authority CASE --template T` for their ids; a template’s authorities can be confirmed, not changed.',
  )
}

function parsed(record: unknown): AuthorityRecord {
  const read = AuthorityRecord.safeParse(record)
  if (read.success) return read.data
  const [first] = read.error.issues
  throw bad(`${first?.path.map(String).join('.') ?? ''} ${first?.message ?? 'malformed'}`, read.error)
}

const bad = (why: string, cause?: unknown) =>
  new AppError(
    'bad-authority',
    `This is no authority that can be cited: ${why}. Nothing was saved.`,
    'An authority has a kind, CSL-JSON with what its kind prints, what it says in plain words, its source, and the day it was compared or null.',
    cause,
  )
