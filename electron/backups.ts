import type { BackupMade } from '../domain/backup.ts'
import { backUpCase } from '../core/backup/back-up-case.ts'
import { backupDue } from '../core/backup/backup-state.ts'
import type { App } from '../core/app.ts'
import { failure, type Failure } from '../ipc/result.ts'
import type { Host } from './host.ts'

/** How often it is asked whether a backup is due, in ms. */
const LOOK_MS = 5 * 60_000

/** Makes a backup now; whether that worked is kept for the window to show. Throws what backUpCase throws. */
export async function makeBackup(host: Host, app: App): Promise<BackupMade> {
  try {
    const made = await backUpCase(app)
    host.backupProblem = null
    host.backedUp(app.path, made.copy.at)
    return made
  } catch (thrown) {
    host.backupProblem = failure(thrown)
    throw thrown
  } finally {
    host.tell({ event: 'case.changed', topics: ['backups'] })
  }
}

/** Makes a backup whenever one is due while the case lies open and nothing else is under way. */
export function keepBackedUp(host: Host, app: App): void {
  const timer = setInterval(() => {
    if (host.open !== app) clearInterval(timer)
    else if (host.works.size === 0 && backupDue(app, false)) void tryBackup(host, app)
  }, LOOK_MS)
  timer.unref()
}

/** The backup at closing, if anything happened since the last: why it was not made, or null. A case closes all the same. */
export async function backUpAtClosing(host: Host, app: App): Promise<Failure | null> {
  try {
    return backupDue(app, true) ? await tryBackup(host, app) : null
  } catch (thrown) {
    // A damaged case can't even be asked whether a backup is due.
    return failure(thrown)
  }
}

async function tryBackup(host: Host, app: App): Promise<Failure | null> {
  return await makeBackup(host, app).then(
    () => null,
    (thrown: unknown) => failure(thrown),
  )
}
