import { exportCase } from '../../core/bag/case/export-case.ts'
import { importCase } from '../../core/bag/case/import-case.ts'
import { backupState } from '../../core/backup/backup-state.ts'
import { restoreBackup } from '../../core/backup/restore-backup.ts'
import { setBackupPlan } from '../../core/backup/set-backup-plan.ts'
import { testOwnBackup } from '../../core/backup/test-own-backup.ts'
import { makeBackup } from '../backups.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

const secretOf = ({ passphrase, recovery }: { readonly passphrase: string; readonly recovery: boolean }) =>
  recovery ? { recoveryKey: passphrase } : { passphrase }

/** Copies of the case. Each call is answered by one verb of the core. */
export const backupHandlers = {
  state: async (host) => ({ ...(await backupState(caseOf(host))), problem: host.backupProblem }),
  plan: (host, input) => setBackupPlan(caseOf(host), input),
  make: (host, { work }) => watched(host, work, 'Making a backup', () => makeBackup(host, caseOf(host))),
  test: (host, { work, ...input }) =>
    watched(host, work, 'Testing a backup', (watch) =>
      testOwnBackup(caseOf(host), { path: input.path, secret: secretOf(input) }, watch),
    ),
  bag: (host, { work, out }) =>
    watched(host, work, 'Writing the bag', (watch) => exportCase(caseOf(host), { out }, watch)),
  importBag: (host, { work, ...input }) =>
    watched(host, work, 'Importing a bag', (watch) => importCase(input, watch, host.around)),
  restore: (host, { work, path, to, ...input }) =>
    watched(host, work, 'Restoring a backup', (watch) =>
      restoreBackup({ from: path, to, secret: secretOf(input) }, watch, host.around),
    ),
} satisfies GroupHandlers<'backups'>
