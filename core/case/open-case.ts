import { access, constants, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { CaseDatabase } from '../../db/handles.ts'
import { migrate, refuseForeign, SCHEMA_VERSION, schemaVersion } from '../../db/migrate.ts'
import { closeDatabase, openDatabase, type DatabasePlace } from '../../db/open-database.ts'
import { watchChanges } from '../../db/undo-triggers.ts'
import { sweepStaged } from '../../db/repositories/blobs.ts'
import { sweepTradeFiles } from '../../db/repositories/trade-files.ts'
import { fromSqlite, isDamage, readOnlyFolder } from '../../db/sqlite-error.ts'
import { makeApp, surroundings, type App, type Surroundings } from '../app.ts'
import { record } from '../record.ts'
import { copyCase } from './copy-case.ts'
import { readHeader, truncated } from './case-header.ts'
import { caseKey, type Secret } from './case-key.ts'
import { holdCase, refuseHeld } from './held-cases.ts'
import { missingBytes } from './missing-bytes.ts'

/** Opens a case: lock, migrate (a copy first), sweep what a broken-off add left. Throws one named error each for all that can be wrong with it; the file is untouched then. */
export async function openCase(path: string, secret: Secret, given: Partial<Surroundings> = {}): Promise<App> {
  const around = surroundings(given)
  const place = await placeOf(resolve(path), secret, around)
  const database = await unlock(place)
  const app = makeApp(around, place.path, database)
  await holdCase(place.path, database)
  try {
    bringUpToDate(app)
    watchChanges(database.raw)
    sweepStaged(database.staging)
    sweepTradeFiles(database.staging)
    return app
  } catch (thrown) {
    await app.workers.close()
    database.raw.close()
    throw await toldApart(place, thrown)
  }
}

/** Closes a case: the work ends, the log is folded in, one file is left. */
export async function closeCase(app: App): Promise<void> {
  await app.workers.close()
  try {
    closeDatabase(app.database)
  } catch (thrown) {
    throw fromSqlite(thrown, app.path)
  }
}

/** Path, header and key of a case that is there and may be written to. */
export async function placeOf(path: string, secret: Secret, around: Surroundings): Promise<DatabasePlace> {
  await refuseHeld(path)
  const header = await readHeader(path)
  for (const target of [path, dirname(path)]) {
    await access(target, constants.W_OK).catch((cause: unknown) => {
      throw readOnlyFolder(path, cause)
    })
  }
  return { path, header, key: await caseKey(secret, header), nativeBinding: around.nativeBinding }
}

/** Opens the database of a place; a file that does not open is told apart: key or first page, cut short, damaged, in use. */
export async function unlock(place: DatabasePlace): Promise<CaseDatabase> {
  try {
    return openDatabase(place, (database) => refuseForeign(database, place.path))
  } catch (thrown) {
    if (!isDamage(thrown)) throw fromSqlite(thrown, place.path)
    if (String((thrown as { code?: unknown }).code).startsWith('SQLITE_NOTADB')) throw wrongKey(place.path, thrown)
    throw await toldApart(place, thrown)
  }
}

/** What kept a case from opening, by name: damage of a file that ends too early is a cut. */
async function toldApart(place: DatabasePlace, thrown: unknown): Promise<unknown> {
  if (!isDamage(thrown)) return fromSqlite(thrown, place.path)
  const expected = await missingBytes(place)
  const { size } = await stat(place.path)
  return expected !== null && expected > size ? truncated(place.path, size, expected) : fromSqlite(thrown, place.path)
}

function bringUpToDate(app: App): void {
  const from = schemaVersion(app.database)
  if (from === SCHEMA_VERSION) return
  if (from > 0 && from < SCHEMA_VERSION) copyCase(app.database, `${app.path}.before-version-${SCHEMA_VERSION}`)
  migrate(app.database, app.path)
  record(app, ['case'], () => ({
    made: null,
    events: [{ action: 'case.migrated', subject: null, detail: { from, to: SCHEMA_VERSION } }],
  }))
}

/** The key does not open the file, or its first page is damaged: the two look the same. */
export function wrongKey(path: string, cause: unknown): AppError {
  return new AppError(
    'wrong-passphrase-or-damaged',
    `${path} does not open with this key: the passphrase or recovery key is not this case's, or the first page of the file is damaged. It was not touched.`,
    'Type the passphrase again, or open it with the recovery key. If neither opens it, use a backup.',
    cause,
  )
}
