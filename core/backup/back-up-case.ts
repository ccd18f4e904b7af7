import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { AppError } from '../../domain/errors.ts'
import type { BackupCopy, BackupMade, BackupPlan } from '../../domain/backup.ts'
import { readBackupPlan } from '../../db/repositories/backup-plan.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { lastEvent } from '../../db/repositories/custody.ts'
import { headOfCopy } from '../../db/read-copy.ts'
import { databaseBytes } from '../../db/database-bytes.ts'
import { fromSqlite } from '../../db/sqlite-error.ts'
import { now, type App } from '../app.ts'
import { copyCase } from '../case/copy-case.ts'
import { putInPlace } from '../case/put-in-place.ts'
import { record } from '../record.ts'
import { noRoom, refuseUnusable } from './backup-folder.ts'
import { backupName, isUnfinished, madeAt } from './backup-name.ts'
import { listBackups } from './list-backups.ts'
import { rotate } from './rotate.ts'

/** Copies the open case, encrypted under its own key, into a folder (of the plan, if none is given), opens the copy to see that it holds the log's last entry, then drops what the rotation has no place for. Throws `no-backup-folder`, `no-such-folder`, `cannot-write`, `disk-full`, `damaged-case`; earlier copies are as they were then. */
export async function backUpCase(app: App, input: { readonly folder?: string | undefined } = {}): Promise<BackupMade> {
  const plan = readBackupPlan(app.database.read)
  const folder = resolve(input.folder ?? folderOf(plan))
  const caseId = readCaseInfo(app.database.read)?.id ?? ''
  await refuseUnusable(folder, databaseBytes(app.database))
  await dropUnfinished(folder, caseId)
  const { copy, head } = await makeCopy(app, folder, caseId)
  const dropped = await dropOld(folder, caseId, plan)
  record(app, ['backups'], () => ({
    made: null,
    events: [{ action: 'case.backed-up', subject: caseId, detail: { name: copy.name, bytes: copy.bytes, head } }],
  }))
  return { copy, head, dropped }
}

async function makeCopy(app: App, folder: string, caseId: string): Promise<{ copy: BackupCopy; head: string }> {
  const name = backupName(app.path, caseId, now(app))
  const path = join(folder, name)
  const part = `${path}.part`
  const head = lastEvent(app.database.read)?.hash ?? ''
  try {
    copyCase(app.database, part)
    if (headOfCopy(app.database, part) !== head) throw unlike(folder)
    const { size } = await stat(part)
    await putInPlace(part, path)
    return { copy: { name, path, at: madeAt(name, caseId) ?? now(app), bytes: size }, head }
  } catch (thrown) {
    await rm(part, { force: true })
    const told = fromSqlite(thrown, part)
    if (told instanceof AppError && told.code === 'disk-full') throw noRoom(folder, databaseBytes(app.database), told)
    throw told
  }
}

function folderOf({ folder }: BackupPlan): string {
  if (folder !== null) return folder
  throw new AppError(
    'no-backup-folder',
    'No folder for backups is chosen for this case, so no copy was made.',
    'Choose one under Case and custody, or name one with --to.',
  )
}

/** What a copy left that was broken off by a kill or a loss of power. */
async function dropUnfinished(folder: string, caseId: string): Promise<void> {
  for (const name of await readdir(folder))
    if (isUnfinished(name.replace(/-journal$/, ''), caseId)) await rm(join(folder, name), { force: true })
}

/** Only after the new copy is in place. A copy that can't be deleted stays: that loses nothing. */
async function dropOld(folder: string, caseId: string, { keep }: BackupPlan): Promise<string[]> {
  const old = rotate((await listBackups(folder, caseId)) ?? [], keep)
  const dropped = await Promise.all(
    old.map(({ name, path }) =>
      rm(path).then(
        () => name,
        () => null,
      ),
    ),
  )
  return dropped.filter((name) => name !== null)
}

function unlike(folder: string): AppError {
  return new AppError(
    'damaged-case',
    `The copy made in ${folder} does not hold what the case holds, so it was thrown away. The case and earlier copies are as they were.`,
    'The disk of that folder may be failing: choose another folder and try again.',
  )
}
