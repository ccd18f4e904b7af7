import { access, constants, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { CaseId } from '../../domain/ids.ts'
import { closeDatabase, openDatabase } from '../../db/open-database.ts'
import { watchChanges } from '../../db/undo-triggers.ts'
import { migrate } from '../../db/migrate.ts'
import { insertCaseInfo } from '../../db/repositories/case-info.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { fromSqlite, readOnlyFolder } from '../../db/sqlite-error.ts'
import { makeApp, now, surroundings, type App, type Surroundings } from '../app.ts'
import { record } from '../record.ts'
import { newHeader } from './case-header.ts'
import { holdCase } from './held-cases.ts'
import { caseKey, recoveryWords } from './case-key.ts'

/** What a new case is made from. `example` marks the case that explains the app. */
export interface NewCase {
  readonly path: string
  readonly title: string
  readonly passphrase: string
  readonly example?: boolean
}

/** Makes a case at a path where none is and leaves it open. Throws `case-exists`, `read-only-folder`, `disk-full`, `no-passphrase`; no file is left then. */
export async function createCase(
  input: NewCase,
  given: Partial<Surroundings> = {},
): Promise<{ app: App; caseId: CaseId; recoveryKey: string }> {
  const path = resolve(input.path)
  await refuseUnlessFree(path)
  const around = surroundings(given)
  const header = newHeader()
  const key = await caseKey({ passphrase: input.passphrase }, header)
  // Made under another name first, so that a broken-off making leaves nothing that looks like a case.
  const unfinished = `${path}.new`
  await rm(unfinished, { force: true })
  try {
    const caseId = fill(
      openDatabase({ path: unfinished, key, header, nativeBinding: around.nativeBinding }),
      unfinished,
      input,
      around,
    )
    await rename(unfinished, path)
    const database = openDatabase({ path, key, header, nativeBinding: around.nativeBinding })
    // How the example was put together is nothing to take back.
    if (input.example !== true) watchChanges(database.raw)
    await holdCase(path, database)
    return { app: makeApp(around, path, database), caseId, recoveryKey: recoveryWords(key) }
  } catch (thrown) {
    await rm(unfinished, { force: true })
    throw fromSqlite(thrown, path)
  }
}

async function refuseUnlessFree(path: string): Promise<void> {
  const taken = await access(path).then(
    () => true,
    () => false,
  )
  if (taken) {
    throw new AppError(
      'case-exists',
      `There is a file at ${path} already. It was not touched.`,
      'Choose another name, or open that case.',
    )
  }
  await access(dirname(path), constants.W_OK).catch((cause: unknown) => {
    throw readOnlyFolder(path, cause)
  })
}

function fill(database: ReturnType<typeof openDatabase>, path: string, input: NewCase, around: Surroundings): CaseId {
  try {
    migrate(database, path)
    const caseId = around.newId() as CaseId
    const app = { ...around, path, database, listeners: new Set<never>() }
    record(app, [], (tx) => {
      const info = {
        id: caseId,
        title: input.title,
        createdAt: now(app),
        device: around.newId(),
        example: input.example ?? false,
      }
      insertCaseInfo(tx, info)
      stampFields(tx, 'case_info', caseId, ['title'], now(app))
      return { made: caseId, events: [{ action: 'case.created', subject: caseId, detail: { title: input.title } }] }
    })
    return caseId
  } finally {
    closeDatabase(database)
  }
}
