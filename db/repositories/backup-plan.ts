import { FIRST_PLAN, type BackupPlan } from '../../domain/backup.ts'
import type { ReadDb, WriteDb } from '../handles.ts'

interface Row {
  folder: string | null
  every_hours: number
  daily: number
  weekly: number
  monthly: number
}

/** How this case is backed up; the first plan while nobody has chosen. */
export function readBackupPlan(db: ReadDb): BackupPlan {
  const row = db.prepare('SELECT folder, every_hours, daily, weekly, monthly FROM backup_plan').get() as Row | undefined
  if (row === undefined) return FIRST_PLAN
  const { folder, every_hours: everyHours, ...keep } = row
  return { folder, everyHours, keep }
}

/** Keeps the plan; its one row bears the id of the case. */
export function writeBackupPlan(tx: WriteDb, caseId: string, { folder, everyHours, keep }: BackupPlan): void {
  tx.prepare(
    `INSERT INTO backup_plan (id, folder, every_hours, daily, weekly, monthly) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET folder = excluded.folder, every_hours = excluded.every_hours,
       daily = excluded.daily, weekly = excluded.weekly, monthly = excluded.monthly`,
  ).run(caseId, folder, everyHours, keep.daily, keep.weekly, keep.monthly)
}
