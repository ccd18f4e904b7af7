import { z } from 'zod'
import { BackupMade, BackupPlan, BackupState, BackupTest } from '../../domain/backup.ts'
import { Verification } from '../../domain/verification.ts'
import { call } from '../call.ts'
import { Failure, Nothing, Work } from './shapes.ts'

const Opened = { path: z.string().min(1), passphrase: z.string().min(1), recovery: z.boolean().default(false) }

/** How the case stands; `problem` is why the last copy the app tried to make by itself was not made. */
export const BackupShown = BackupState.extend({ problem: Failure.nullable() })
export type BackupShown = z.infer<typeof BackupShown>

/** Copies of the case: making, testing and restoring them. */
export const backupCalls = {
  state: call(Nothing, BackupShown),
  plan: call(BackupPlan.partial(), BackupPlan),
  make: call(z.object({ work: Work }), BackupMade),
  test: call(z.object({ work: Work, ...Opened }), BackupTest),
  /** Writes the whole case as a plain bag, not encrypted. */
  bag: call(
    z.object({ work: Work, out: z.string().min(1) }),
    z.object({ path: z.string(), files: z.number().int(), bytes: z.number().int(), custodyHead: z.string() }),
  ),
  /** Makes a case of a bag; it is not opened. No case need be open. */
  importBag: call(
    z.object({ work: Work, bag: z.string().min(1), path: z.string().min(1), passphrase: z.string().min(1) }),
    z.object({ path: z.string(), title: z.string(), recoveryKey: z.string(), verification: Verification }),
  ),
  /** Makes a case of a backup; it is not opened. No case need be open. */
  restore: call(
    z.object({ work: Work, ...Opened, to: z.string().min(1) }),
    z.object({ path: z.string(), verification: Verification }),
  ),
} as const
