import { resolve } from 'node:path'
import type { BackupTest } from '../../domain/backup.ts'
import { refuseForeign, schemaVersion } from '../../db/migrate.ts'
import { openToRead, type DatabasePlace } from '../../db/open-database.ts'
import { lastEvent } from '../../db/repositories/custody.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { fromSqlite, isDamage } from '../../db/sqlite-error.ts'
import type { CaseDatabase } from '../../db/handles.ts'
import { surroundings, type Surroundings } from '../app.ts'
import { readHeader } from '../case/case-header.ts'
import { caseKey, type Secret } from '../case/case-key.ts'
import { wrongKey } from '../case/open-case.ts'
import { verifyCase, type VerifyOptions } from '../case/verify-case.ts'

/** Opens a copy of a case with its secret and reads all of it: every page, every original, the whole log. Writes nothing, so a copy on a medium that can't be written is tested as well. Throws what openCase throws for a file that does not open, `cancelled`. */
export async function testBackup(
  input: { readonly path: string; readonly secret: Secret },
  options: VerifyOptions = {},
  given: Partial<Surroundings> = {},
): Promise<BackupTest> {
  const { place, database } = await openCopy(input, given)
  try {
    const verification = await verifyCase({ database }, options)
    const title = orElse(() => readCaseInfo(database.read)?.title, '')
    const lastChange = orElse<string | null>(() => lastEvent(database.read)?.at, null)
    return { path: place.path, title, caseVersion: schemaVersion(database), lastChange, verification }
  } finally {
    database.raw.close()
  }
}

/** Opens a copy to be read alone. Throws `no-such-case`, `not-a-case`, `newer-version`, `truncated-case`, `wrong-passphrase-or-damaged`, `case-in-use`. */
export async function openCopy(
  input: { readonly path: string; readonly secret: Secret },
  given: Partial<Surroundings> = {},
): Promise<{ readonly place: DatabasePlace; readonly database: CaseDatabase }> {
  const path = resolve(input.path)
  const header = await readHeader(path)
  const key = await caseKey(input.secret, header)
  const place = { path, header, key, nativeBinding: surroundings(given).nativeBinding }
  try {
    const database = openToRead(place)
    refuseForeign(database, path)
    return { place, database }
  } catch (thrown) {
    throw isDamage(thrown) ? wrongKey(path, thrown) : fromSqlite(thrown, path)
  }
}

function orElse<T>(read: () => T | undefined, otherwise: T): T {
  try {
    return read() ?? otherwise
  } catch {
    return otherwise
  }
}
