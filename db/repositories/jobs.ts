import type { JobsDb, ReadDb, WriteDb } from '../handles.ts'

/** A piece of work that survives a crash: it is done again at the next open until it is taken off the queue. */
export interface Job {
  readonly id: string
  readonly task: string
  readonly evidenceId: string
  readonly attempts: number
}

export function enqueueJob(tx: WriteDb, job: { id: string; task: string; evidenceId: string; queuedAt: string }): void {
  tx.prepare('INSERT OR IGNORE INTO job (id, task, evidence_id, queued_at) VALUES (?, ?, ?, ?)').run(
    job.id,
    job.task,
    job.evidenceId,
    job.queuedAt,
  )
}

export function pendingJobs(db: ReadDb): readonly Job[] {
  return db.prepare('SELECT id, task, evidence_id AS evidenceId, attempts FROM job ORDER BY rowid').all() as Job[]
}

/** The work of one kind still to do for an item. */
export function pendingJob(db: ReadDb, task: string, evidenceId: string): Job | undefined {
  const sql = 'SELECT id, task, evidence_id AS evidenceId, attempts FROM job WHERE task = ? AND evidence_id = ?'
  return db.prepare(sql).get(task, evidenceId) as Job | undefined
}

/** Counts an attempt before it is made, so that a file that kills its reader is not tried for ever. */
export function countAttempt(jobs: JobsDb, id: string): void {
  jobs.prepare('UPDATE job SET attempts = attempts + 1 WHERE id = ?').run(id)
}

export function finishJob(tx: WriteDb, id: string): void {
  tx.prepare('DELETE FROM job WHERE id = ?').run(id)
}
