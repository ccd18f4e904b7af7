import { AppError } from '../domain/errors.ts'
import type { CaseDatabase } from './handles.ts'
import { migrations } from './migrations/list.ts'
import { APPLICATION_ID } from './open-database.ts'

const numberOf = (database: CaseDatabase, pragma: string) => Number(database.raw.pragma(pragma, { simple: true }))

/** The schema version this app writes. */
export const SCHEMA_VERSION = migrations.length

/** The schema version a case was written with; 0 for a new, empty file. */
export const schemaVersion = (database: CaseDatabase) => numberOf(database, 'user_version')

/** Refuses a database this app can't keep: throws `newer-version` or `not-a-case`; reads only. */
export function refuseForeign(database: CaseDatabase, path: string): void {
  const version = schemaVersion(database)
  if (version > SCHEMA_VERSION) throw newer(path, version)
  if (version > 0 && numberOf(database, 'application_id') !== APPLICATION_ID) throw foreign(path)
}

/** Brings a case to this app's schema, or an earlier version of it, in one transaction. Throws like refuseForeign and changes nothing then. */
export function migrate(database: CaseDatabase, path: string, version = SCHEMA_VERSION): void {
  refuseForeign(database, path)
  const from = schemaVersion(database)
  if (from >= version) return
  database.raw.transaction(() => {
    for (const { sql } of migrations.slice(from, version)) database.raw.exec(sql)
    database.raw.pragma(`application_id=${APPLICATION_ID}`)
    database.raw.pragma(`user_version=${version}`)
  })()
}

function newer(path: string, version: number): AppError {
  return new AppError(
    'newer-version',
    `The case ${path} was written by a newer Withhold (case version ${version}; this one reads up to ${SCHEMA_VERSION}). It was not touched.`,
    'Open it with the newer Withhold, or install that version here.',
  )
}

function foreign(path: string): AppError {
  return new AppError(
    'not-a-case',
    `${path} opens, but it is no case of Withhold. It was not touched.`,
    'Choose a file that ends in .wro.',
  )
}
