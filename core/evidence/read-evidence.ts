import { AppError, toAppError } from '../../domain/errors.ts'
import type { Evidence, PageText, Problem } from '../../domain/evidence.ts'
import { findEvidence, findKept, isTrashed, updateReading, type ReadingResult } from '../../db/repositories/evidence.ts'
import { countAttempt, finishJob, pendingJob, pendingJobs, type Job } from '../../db/repositories/jobs.ts'
import { replacePageText } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import { resolveAgain } from '../facts/resolve-again.ts'
import { record } from '../record.ts'
import { cutWords } from '../search/cut-words.ts'
import { originalBytes } from './original-bytes.ts'
import { withoutReader } from './without-reader.ts'

export const READ_TASK = 'read-document'

/** Longest a reader may take for one item, in milliseconds. */
const LIMIT_MS = 120_000
/** Largest original that is loaded for reading, in bytes. */
const LARGEST = 512 * 1024 * 1024
const MOST_ATTEMPTS = 2

interface Reading extends ReadingResult {
  readonly texts: readonly PageText[]
}

/** Reads an item's pages and text in a worker, if that is still to be done, and saves them. What can't be read gets a named problem. Throws `cancelled`; the work stays queued then. */
export async function readEvidence(app: App, id: string, signal?: AbortSignal): Promise<void> {
  const job = pendingJob(app.database.read, READ_TASK, id)
  const item = findKept(app.database.read, id)
  if (!job || !item) return
  save(app, job, item, await reading(app, job, item, signal))
}

/** An item whose reading failed, and why; it stays queued. */
export interface Unread {
  readonly id: string
  readonly error: AppError
}

/** Does the reading that an earlier session was stopped in; one item that can't be read never stops the rest. Throws `cancelled`. */
export async function readPending(app: App, signal?: AbortSignal): Promise<readonly Unread[]> {
  const unread: Unread[] = []
  for (const { evidenceId } of pendingJobs(app.database.read)) {
    try {
      await readEvidence(app, evidenceId, signal)
    } catch (thrown) {
      const error = toAppError(thrown)
      if (error.code === 'cancelled') throw error
      unread.push({ id: evidenceId, error })
    }
  }
  return unread
}

async function reading(app: App, job: Job, item: Evidence, signal?: AbortSignal): Promise<Reading> {
  const needsNone = item.bytes > 0 ? withoutReader(item.mediaType) : null
  if (needsNone) return needsNone
  if (item.bytes > LARGEST)
    return unread(
      'too-large-to-read',
      'It is larger than 512 MB, so its text was not read. The original is kept whole.',
    )
  if (job.attempts >= MOST_ATTEMPTS)
    return unread('damaged-file', 'Reading it stopped the reader twice. The original is kept as it came.')
  countAttempt(app.database.jobs, job.id)
  try {
    const bytes = originalBytes(app, item)
    const input = { bytes, mediaType: item.mediaType, name: item.originalName }
    return await app.workers.run(READ_TASK, input, {
      lane: 'files',
      timeoutMs: LIMIT_MS,
      signal,
      transfer: [bytes.buffer],
    })
  } catch (thrown) {
    const error = toAppError(thrown)
    if (error.code === 'timed-out')
      return unread(
        'took-too-long',
        'Reading it took longer than two minutes and was stopped. The original is kept as it came.',
      )
    if (error.code === 'worker-failed')
      return unread('damaged-file', 'Reading it stopped the reader. The original is kept as it came.')
    throw error
  }
}

const unread = (code: Problem['code'], message: string): Reading => ({
  pages: null,
  binding: 'slip',
  problem: { code, message },
  language: null,
  texts: [],
})

function save(app: App, job: Job, item: Evidence, read: Reading): void {
  // Another reading of the same item may have been quicker.
  if (!pendingJob(app.database.read, READ_TASK, item.id)) return
  record(app, ['evidence', 'search', 'facts', 'petition'], (tx) => {
    updateReading(tx, item.id, read)
    replacePageText(
      tx,
      item.id,
      read.texts.map((page) => ({ ...page, words: cutWords(page.text) })),
    )
    resolveAgain(tx, item.id)
    finishJob(tx, job.id)
    const detail = {
      pages: read.pages,
      pagesWithText: read.texts.length,
      problem: read.problem?.code ?? null,
      binding: read.binding,
    }
    return { made: null, events: [{ action: 'evidence.read', subject: item.id, detail }] }
  })
}

/** The item, or the error that tells there is none. Throws `no-such-evidence`, `in-trash`. */
export function existingEvidence(app: App, id: string): Evidence {
  const item = findEvidence(app.database.read, id)
  if (item) return item
  if (isTrashed(app.database.read, id)) throw inTrash(findKept(app.database.read, id)?.title ?? id)
  throw new AppError(
    'no-such-evidence',
    `The case holds no item with the id ${id}. Nothing was changed.`,
    'List the evidence and take an id from there.',
  )
}

function inTrash(title: string): AppError {
  return new AppError(
    'in-trash',
    `“${title}” is in the Trash. Nothing was changed.`,
    'Restore it from the Trash first.',
  )
}
