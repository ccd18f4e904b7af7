import { toAppError, type AppError } from '../../domain/errors.ts'
import { pendingJobs } from '../../db/repositories/jobs.ts'
import type { App } from '../app.ts'
import { unpackEvidence } from './contents/unpack-evidence.ts'
import { readEvidence } from './read-evidence.ts'
import { UNPACK_TASK } from './tasks.ts'

/** An item whose reading failed, and why; it stays queued. */
export interface Unread {
  readonly id: string
  readonly error: AppError
}

/** Does the reading and unpacking that an earlier session was stopped in, and what follows from it; one item that fails never stops the rest. Throws `cancelled`. */
export async function readPending(app: App, signal?: AbortSignal): Promise<readonly Unread[]> {
  const failed = new Map<string, Unread>()
  const next = () => pendingJobs(app.database.read).find(({ id }) => !failed.has(id))
  for (let job = next(); job; job = next()) {
    try {
      if (job.task === UNPACK_TASK) await unpackEvidence(app, job.evidenceId, { signal })
      else await readEvidence(app, job.evidenceId, signal)
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'cancelled') throw error
      failed.set(job.id, { id: job.evidenceId, error })
    }
  }
  return [...failed.values()]
}
