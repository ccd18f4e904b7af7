import { AppError, toAppError } from '../../domain/errors.ts'
import type { FileSays } from '../../domain/file-says.ts'
import type { TimeToken } from '../../domain/time-token.ts'
import type { Evidence, PageText, Problem } from '../../domain/evidence.ts'
import { findEvidence, findKept, isTrashed, updateReading, type ReadingResult } from '../../db/repositories/evidence.ts'
import { countAttempt, enqueueJob, finishJob, pendingJob, type Job } from '../../db/repositories/jobs.ts'
import { dropMachinePages } from '../../db/repositories/machine-text.ts'
import { writePictureHashes } from '../../db/repositories/picture-hashes.ts'
import { replacePageText } from '../../db/repositories/page-text.ts'
import { writeToken } from '../../db/repositories/time-tokens.ts'
import { writeSays } from '../../db/repositories/contents.ts'
import { now, type App } from '../app.ts'
import { resolveAgain } from '../facts/resolve-again.ts'
import { record } from '../record.ts'
import { cutWords } from '../search/cut-words.ts'
import { originalBytes, originalRange } from './original-bytes.ts'
import { READ_TASK, UNPACK_TASK } from './tasks.ts'
import { MEDIA, withoutReader } from './without-reader.ts'

/** Longest a reader may take for one item, in milliseconds. */
const LIMIT_MS = 120_000
/** Largest original that is loaded for reading, in bytes. */
const LARGEST = 512 * 1024 * 1024
const MOST_ATTEMPTS = 2

interface Reading extends ReadingResult {
  readonly texts: readonly PageText[]
  readonly says?: FileSays | null
  readonly holdsFiles?: true
  readonly hashes?: readonly string[] | null
  readonly token?: TimeToken
}

/** Reads an item's pages and text in a worker, if that is still to be done, and saves them. What can't be read gets a named problem. Throws `cancelled`; the work stays queued then. */
export async function readEvidence(app: App, id: string, signal?: AbortSignal): Promise<void> {
  const job = pendingJob(app.database.read, READ_TASK, id)
  const item = findKept(app.database.read, id)
  if (!job || !item) return
  save(app, job, item, await reading(app, job, item, signal))
}

async function reading(app: App, job: Job, item: Evidence, signal?: AbortSignal): Promise<Reading> {
  const needsNone = item.bytes > 0 ? withoutReader(item.mediaType) : null
  if (needsNone) return needsNone
  const isMedia = MEDIA.test(item.mediaType)
  if (item.bytes > LARGEST && !isMedia)
    return unread(
      'too-large-to-read',
      'It is larger than 512 MB, so its text was not read. The original is kept whole.',
    )
  if (job.attempts >= MOST_ATTEMPTS)
    return unread('damaged-file', 'Reading it stopped the reader twice. The original is kept as it came.')
  countAttempt(app.database.jobs, job.id)
  try {
    if (isMedia && item.bytes > 0) return await describeMedia(app, item, signal)
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
    if (error.code === 'worker-failed' || error.code === 'unexpected')
      return unread('damaged-file', 'Reading it stopped the reader. The original is kept as it came.')
    throw error
  }
}

/** A film may be larger than memory: the worker asks for the parts of it that it looks at. */
async function describeMedia(app: App, item: Evidence, signal?: AbortSignal): Promise<Reading> {
  return await app.workers.run(
    'read-media',
    { size: item.bytes },
    { lane: 'files', timeoutMs: LIMIT_MS, signal, pull: (range) => originalRange(app, item, range) },
  )
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
    // An item made anew has other bytes than those a machine read.
    dropMachinePages(tx, item.id)
    replacePageText(
      tx,
      item.id,
      read.texts.map((page) => ({ ...page, words: cutWords(page.text) })),
    )
    writeSays(tx, item.id, read.says ?? null)
    writePictureHashes(tx, item.id, read.hashes ?? null)
    writeToken(tx, item.id, read.token ?? null)
    if (read.holdsFiles) enqueueJob(tx, { id: app.newId(), task: UNPACK_TASK, evidenceId: item.id, queuedAt: now(app) })
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
