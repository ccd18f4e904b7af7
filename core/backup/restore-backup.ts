import { createReadStream, createWriteStream } from 'node:fs'
import { access, constants, rm, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../domain/errors.ts'
import type { Verification } from '../../domain/verification.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { fromSqlite } from '../../db/sqlite-error.ts'
import type { Surroundings } from '../app.ts'
import type { Secret } from '../case/case-key.ts'
import { closeCase, openCase } from '../case/open-case.ts'
import { putInPlace } from '../case/put-in-place.ts'
import { verifyCase, type VerifyOptions } from '../case/verify-case.ts'
import { record } from '../record.ts'
import { refuseUnusable } from './backup-folder.ts'
import { openCopy } from './test-backup.ts'

/** Makes a case of a backup, at a path where nothing is: copied, opened, verified whole, the restoring noted on its log. The backup stays as it is. Throws what openCase throws for a backup that does not open, `case-exists`, `disk-full`, `cancelled`; no file is left then. A backup with damage is restored all the same, and what is damaged is told. */
export async function restoreBackup(
  input: { readonly from: string; readonly to: string; readonly secret: Secret },
  options: VerifyOptions = {},
  given: Partial<Surroundings> = {},
): Promise<{ path: string; verification: Verification }> {
  const { place, database } = await openCopy({ path: input.from, secret: input.secret }, given)
  database.raw.close()
  const to = resolve(input.to)
  await refuseTaken(to)
  const { size } = await stat(place.path)
  await refuseUnusable(dirname(to), size)
  await copyFile(place.path, to, size, options)
  try {
    return { path: to, verification: await proveRestored(to, place.path, input.secret, options, given) }
  } catch (thrown) {
    await rm(to, { force: true })
    throw options.signal?.aborted ? cancelled() : thrown
  }
}

async function proveRestored(
  to: string,
  from: string,
  secret: Secret,
  options: VerifyOptions,
  given: Partial<Surroundings>,
): Promise<Verification> {
  const app = await openCase(to, secret, given)
  try {
    const verification = await verifyCase(app, options)
    if (verification.file.ok)
      record(app, ['case'], (tx) => ({
        made: null,
        events: [
          {
            action: 'case.restored',
            subject: readCaseInfo(tx)?.id ?? null,
            detail: { name: basename(from), ok: verification.ok },
          },
        ],
      }))
    return verification
  } finally {
    await closeCase(app)
  }
}

async function copyFile(from: string, to: string, size: number, { signal, progress }: VerifyOptions): Promise<void> {
  const part = `${to}.part`
  let done = 0
  const counted = new Transform({
    transform(piece: Buffer, _encoding, pass) {
      done += piece.length
      progress?.(done, size)
      pass(null, piece)
    },
  })
  try {
    await pipeline(createReadStream(from, { highWaterMark: 1 << 20 }), counted, createWriteStream(part), { signal })
    await putInPlace(part, to)
  } catch (thrown) {
    await rm(part, { force: true })
    throw signal?.aborted ? cancelled() : fromSqlite(thrown, to)
  }
}

async function refuseTaken(to: string): Promise<void> {
  const taken = await access(to, constants.F_OK).then(
    () => true,
    () => false,
  )
  if (!taken) return
  throw new AppError(
    'case-exists',
    `There is a file at ${to} already. It was not touched, and nothing was restored.`,
    'Choose another name. A backup never replaces a case: compare the two first.',
  )
}

function cancelled(): AppError {
  return new AppError(
    'cancelled',
    'Restoring was cancelled; no file was left, and the backup is as it was.',
    'Start it again when you like.',
  )
}
