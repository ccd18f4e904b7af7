import type { BackupState, BackupTested } from '../../domain/backup.ts'
import { readBackupPlan } from '../../db/repositories/backup-plan.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { happenedSince, lastOf } from '../../db/repositories/custody.ts'
import type { ReadDb } from '../../db/handles.ts'
import type { App } from '../app.ts'
import { onSameDisk } from './backup-folder.ts'
import { listBackups } from './list-backups.ts'

/** How the case stands with its copies: the plan, what lies in its folder, when the last was made and tested. */
export async function backupState(app: App): Promise<BackupState> {
  const db = app.database.read
  const plan = readBackupPlan(db)
  const caseId = readCaseInfo(db)?.id ?? ''
  const copies = plan.folder === null ? [] : await listBackups(plan.folder, caseId)
  const made = lastOf(db, 'case.backed-up')
  const newest = copies?.[0]?.at ?? null
  return {
    plan,
    copies,
    lastMade:
      [made?.at ?? null, newest]
        .filter((at) => at !== null)
        .sort()
        .at(-1) ?? null,
    lastTested: lastTested(db),
    behind: made === undefined || happenedSince(db, made.seq),
    sameDisk: plan.folder !== null && (await onSameDisk(plan.folder, app.path)),
  }
}

function lastTested(db: ReadDb): BackupTested | null {
  const tested = lastOf(db, 'case.backup-tested')
  if (tested === undefined) return null
  const { name } = tested.detail
  return { name: typeof name === 'string' ? name : '', at: tested.at, ok: tested.detail['ok'] === true }
}

/** Whether the plan wants a copy now: there is a folder, something happened since the last copy, and that is long enough ago. At closing only the first two count. */
export function backupDue(app: App, closing: boolean): boolean {
  const db = app.database.read
  const plan = readBackupPlan(db)
  if (plan.folder === null) return false
  const made = lastOf(db, 'case.backed-up')
  if (made === undefined) return true
  if (!happenedSince(db, made.seq)) return false
  return closing || app.clock().getTime() - Date.parse(made.at) >= plan.everyHours * 3_600_000
}
