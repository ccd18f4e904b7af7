import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import { integrityProblem } from '../../db/check-integrity.ts'
import { closeDatabase, openDatabase, type DatabasePlace } from '../../db/open-database.ts'
import { rekeyDatabase } from '../../db/rekey-database.ts'
import { fromSqlite } from '../../db/sqlite-error.ts'
import { surroundings, type Surroundings } from '../app.ts'
import { verifyChain } from '../custody/verify-chain.ts'
import { record } from '../record.ts'
import { newHeader } from './case-header.ts'
import { caseKey, recoveryWords, type Secret } from './case-key.ts'
import { copyCase } from './copy-case.ts'
import { placeOf, unlock } from './open-case.ts'
import { putInPlace } from './put-in-place.ts'

/** What a person must know after a change of passphrase. */
export const OLD_COPIES_WARNING =
  'Copies and backups made before now still open with the old passphrase, and the old recovery sheet still opens them. ' +
  'Destroy those you no longer need, and the old sheet; print the new one.'

/** Puts a closed case under a new key: copy, new key, check, replace. Throws like openCase, and `disk-full`; the case is as before then. */
export async function changePassphrase(
  input: { readonly path: string; readonly secret: Secret; readonly next: string },
  given: Partial<Surroundings> = {},
): Promise<{ recoveryKey: string; warning: string }> {
  const around = surroundings(given)
  const old = await placeOf(resolve(input.path), input.secret, around)
  const header = newHeader()
  const key = await caseKey({ passphrase: input.next }, header)
  const next: DatabasePlace = { ...old, path: `${old.path}.rekeyed`, header, key }
  await rm(next.path, { force: true })
  const database = await unlock(old)
  try {
    copyCase(database, next.path)
    rekeyDatabase({ ...old, path: next.path }, next)
    checkCopy(next, around)
    closeDatabase(database)
    await putInPlace(next.path, old.path)
  } catch (thrown) {
    if (database.raw.open) closeDatabase(database)
    await rm(next.path, { force: true })
    throw fromSqlite(thrown, old.path)
  }
  return { recoveryKey: recoveryWords(key), warning: OLD_COPIES_WARNING }
}

/** Opens the copy with the new key, reads all of it, walks its log and notes the change there. */
function checkCopy(place: DatabasePlace, around: Surroundings): void {
  const database = openDatabase(place)
  try {
    const problem = integrityProblem(database) ?? verifyChain(database.read).firstBreak?.problem
    if (problem !== undefined) throw damagedCopy(place.path, problem)
    record({ ...around, path: place.path, database, listeners: new Set<never>() }, [], () => ({
      made: null,
      events: [{ action: 'case.passphrase-changed', subject: null, detail: {} }],
    }))
  } finally {
    closeDatabase(database)
  }
}

function damagedCopy(path: string, problem: string): AppError {
  return new AppError(
    'damaged-case',
    `The copy under the new passphrase does not hold (${problem}), so it was thrown away. The case at ${path} keeps its old passphrase.`,
    'Run Verify on the case; if it is damaged, go back to a backup.',
  )
}
