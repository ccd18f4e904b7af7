import { resolve } from 'node:path'
import { stat } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { BackupPlan } from '../../domain/backup.ts'
import { readBackupPlan, writeBackupPlan } from '../../db/repositories/backup-plan.ts'
import { readCaseInfo } from '../../db/repositories/case-info.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'

/** What of a plan is to change. */
export type PlanChange = { readonly [K in keyof BackupPlan]?: BackupPlan[K] | undefined }

/** Changes where copies of the case go, how often and how many stay; what is not named stays as it is. Throws `no-such-folder`, `bad-backup-plan`. */
export async function setBackupPlan(app: App, change: PlanChange): Promise<BackupPlan> {
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const parsed = BackupPlan.safeParse({ ...readBackupPlan(app.database.read), ...named })
  if (!parsed.success) throw badPlan(parsed.error)
  const plan = { ...parsed.data, folder: parsed.data.folder === null ? null : resolve(parsed.data.folder) }
  if (change.folder) await refuseMissing(change.folder)
  record(app, ['backups'], (tx) => {
    const caseId = readCaseInfo(tx)?.id ?? ''
    writeBackupPlan(tx, caseId, plan)
    stampFields(tx, 'backup_plan', caseId, Object.keys(named), now(app))
    // The log may be shown to others: where copies lie is not theirs to know.
    const detail = { everyHours: plan.everyHours, ...plan.keep, on: plan.folder !== null }
    return { made: null, events: [{ action: 'case.backup-planned', subject: caseId, detail }] }
  })
  return plan
}

async function refuseMissing(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return
  throw new AppError(
    'no-such-folder',
    `There is no folder ${folder}. The plan for backups was not changed.`,
    'Make the folder, or plug in the disk that holds it.',
  )
}

function badPlan(cause: unknown): AppError {
  return new AppError(
    'bad-backup-plan',
    'A plan for backups needs at least one day, at most 104 weeks and 120 months, and 1 to 168 hours between copies. Nothing was changed.',
    'Change the number and try again.',
    cause,
  )
}
