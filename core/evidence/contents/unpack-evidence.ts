import { toAppError } from '../../../domain/errors.ts'
import type { Evidence, Problem } from '../../../domain/evidence.ts'
import type { WriteDb } from '../../../db/handles.ts'
import { adoptBlob } from '../../../db/repositories/blobs.ts'
import { insertPart, nestingOf } from '../../../db/repositories/contents.ts'
import { findBySha256, findKept, insertArrival, insertEvidence, setProblem } from '../../../db/repositories/evidence.ts'
import { countAttempt, enqueueJob, finishJob, pendingJob, type Job } from '../../../db/repositories/jobs.ts'
import { stampFields } from '../../../db/repositories/stamps.ts'
import type { NewCustodyEvent } from '../../../domain/custody.ts'
import { now, type App } from '../../app.ts'
import { record } from '../../record.ts'
import { detectType } from '../detect-type.ts'
import { originalBytes } from '../original-bytes.ts'
import { ZIP_LIMITS } from '../readers/read-zip.ts'
import { titleOf } from '../title-of.ts'
import { READ_TASK, UNPACK_TASK } from '../tasks.ts'
import { stageFiles, type StagedFile, type StagedFiles } from './stage-files.ts'
import type { TakenOut } from './unpack-task.ts'

/** Longest that taking files out of one may take, in milliseconds. */
const LIMIT_MS = 300_000
const MOST_ATTEMPTS = 2
/** Archives in archives are opened so deep, and so much is taken out of one and all that lie in it. */
const DEEPEST = 4
const MOST_FILES = 5000
const MOST_BYTES = 4 * 1024 ** 3

/** A file taken out and told apart by its bytes, ready to be an item. */
interface Ready extends StagedFile {
  readonly name: string
  readonly position: number
  readonly mediaType: string
  readonly kind: Evidence['kind']
}

/**
 * Takes the files out of an archive or a message, if that is still to be done: each becomes an item of its own, or another
 * arrival of one the case has. What can't be taken out is named on the item, whose original stays whole. Returns the ids of
 * those that are new. Throws `cancelled`, `disk-full`; the work stays queued then.
 */
export async function unpackEvidence(
  app: App,
  id: string,
  { signal, batch }: { readonly signal?: AbortSignal | undefined; readonly batch?: string | undefined } = {},
): Promise<readonly string[]> {
  const job = pendingJob(app.database.read, UNPACK_TASK, id)
  const item = findKept(app.database.read, id)
  if (!job || !item) return []
  const staged = stageFiles(app)
  try {
    const taken = await takeOut(app, job, item, staged, signal)
    if ('code' in taken) return finish(app, job, item, { ready: [], problem: taken, batch })
    const { ready, problem } = await readyFiles(taken, staged)
    return finish(app, job, item, { ready, problem, batch })
  } finally {
    staged.drop()
  }
}

async function takeOut(
  app: App,
  job: Job,
  item: Evidence,
  staged: StagedFiles,
  signal?: AbortSignal,
): Promise<TakenOut | Problem> {
  const { depth, files, bytes } = nestingOf(app.database.read, item.id)
  const limits = {
    files: Math.min(ZIP_LIMITS.files, MOST_FILES - files),
    bytes: Math.min(ZIP_LIMITS.bytes, MOST_BYTES - bytes),
    each: ZIP_LIMITS.each,
  }
  if (depth >= DEEPEST || limits.files <= 0 || limits.bytes <= 0) return tooDeep
  if (job.attempts >= MOST_ATTEMPTS) return stopped
  countAttempt(app.database.jobs, job.id)
  try {
    const original = originalBytes(app, item)
    return await app.workers.run(
      UNPACK_TASK,
      { bytes: original, mediaType: item.mediaType, limits },
      {
        lane: 'files',
        timeoutMs: LIMIT_MS,
        signal,
        transfer: [original.buffer],
        push: (pieces, number) => staged.take(pieces, number),
      },
    )
  } catch (thrown) {
    const { code } = toAppError(thrown)
    if (code === 'timed-out') return tookTooLong
    if (code === 'worker-failed') return stopped
    throw thrown
  }
}

const kept = 'It is kept whole, and can be extracted.'
const tooDeep: Problem = {
  code: 'too-large-to-read',
  message: `It lies in others too deep, or too much was taken out of those already, as with a bomb; what it holds was not taken out. ${kept}`,
}
const tookTooLong: Problem = {
  code: 'took-too-long',
  message: `Taking its files out took longer than five minutes and was stopped; none of them was taken in. ${kept}`,
}
const stopped: Problem = {
  code: 'damaged-file',
  message: `Taking its files out stopped the reader; none of them was taken in. ${kept}`,
}

async function readyFiles(
  { files }: TakenOut,
  staged: StagedFiles,
): Promise<{ ready: readonly Ready[]; problem: Problem | null }> {
  const ready: Ready[] = []
  for (const [position, { name, refused }] of files.entries()) {
    if (refused !== null) continue
    const file = staged.whole(position)
    ready.push({ ...file, ...(await detectType(file.head, name)), name, position })
  }
  const broken = files.filter(({ refused }) => refused !== null)
  const [first] = broken
  if (!first) return { ready, problem: null }
  const count = broken.length === 1 ? 'One file in it was' : `${String(broken.length)} files in it were`
  const message = `${count} not taken out. “${first.name}”: ${first.refused ?? ''} ${kept}`
  return { ready, problem: { code: codeFor(first.refused ?? ''), message } }
}

function codeFor(refused: string): Problem['code'] {
  if (refused.includes('encrypted')) return 'encrypted-file'
  return /damaged|breaks off/.test(refused) ? 'damaged-file' : 'too-large-to-read'
}

interface Outcome {
  readonly ready: readonly Ready[]
  readonly problem: Problem | null
  readonly batch: string | undefined
}

function finish(app: App, job: Job, item: Evidence, { ready, problem, batch }: Outcome): readonly string[] {
  // Another opening of the same item may have been quicker.
  if (!pendingJob(app.database.read, UNPACK_TASK, item.id)) return []
  return record(app, ['evidence', 'case'], (tx) => {
    const added: NewCustodyEvent[] = []
    const again: NewCustodyEvent[] = []
    for (const file of ready) {
      const same = findBySha256(tx, file.sha256)
      const event = same ? arriveAgain(app, tx, item, file, same.id) : adopt(app, tx, item, file)
      ;(same ? again : added).push(event)
      insertPart(tx, { parentId: item.id, childId: event.subject ?? '', position: file.position, name: file.name })
    }
    if (problem && item.problem === null) setProblem(tx, item.id, problem)
    finishJob(tx, job.id)
    const detail = { files: ready.length, problem: problem?.code ?? null }
    const unpacked: NewCustodyEvent = { action: 'evidence.unpacked', subject: item.id, detail }
    const [first = unpacked, ...rest] = added
    const events = [first, ...rest, ...again, ...(added.length > 0 ? [unpacked] : [])] as const
    const made = added.map(({ subject }) => subject ?? '')
    return { made, events, ...(batch === undefined ? {} : { batch }) }
  })
}

function adopt(app: App, tx: WriteDb, parent: Evidence, file: Ready): NewCustodyEvent {
  const { source, receivedHow, receivedOn } = parent
  const { blobId, sha256, bytes, mediaType, kind, name } = file
  const id = app.newId()
  adoptBlob(tx, blobId, sha256, bytes)
  const known = { source, receivedHow, receivedOn }
  const item = { ...known, id, blobId, mediaType, kind, title: titleOf(name), originalName: name }
  insertEvidence(tx, { ...item, addedAt: now(app) })
  insertArrival(tx, { ...known, id: app.newId(), evidenceId: id, name, arrivedAt: now(app) })
  stampFields(tx, 'evidence', id, ['title', 'kind', 'source', 'received_how', 'received_on'], now(app))
  enqueueJob(tx, { id: app.newId(), task: READ_TASK, evidenceId: id, queuedAt: now(app) })
  const detail = { name, sha256, bytes, mediaType, kind, ...known, within: parent.id }
  return { action: 'evidence.added', subject: id, detail }
}

function arriveAgain(app: App, tx: WriteDb, parent: Evidence, file: Ready, id: string): NewCustodyEvent {
  const { source, receivedHow, receivedOn } = parent
  const known = { source, receivedHow, receivedOn }
  insertArrival(tx, { ...known, id: app.newId(), evidenceId: id, name: file.name, arrivedAt: now(app) })
  return { action: 'evidence.arrived-again', subject: id, detail: { name: file.name, ...known, within: parent.id } }
}
