import { randomUUID } from 'node:crypto'
import { AppError, toAppError } from '../../domain/errors.ts'
import type { AddedItem, Evidence, EvidenceKind } from '../../domain/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { adoptBlob } from '../../db/repositories/blobs.ts'
import { findKept, insertArrival, isTrashed, insertEvidence } from '../../db/repositories/evidence.ts'
import { enqueueJob } from '../../db/repositories/jobs.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { setTrashed } from '../../db/repositories/trash.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { detectType } from './detect-type.ts'
import { findFiles, type FoundFile } from './find-files.ts'
import { readWhole } from './read-whole.ts'
import { readOriginal, type ReadOriginal } from './read-original.ts'
import { READ_TASK } from './tasks.ts'
import { titleOf } from './title-of.ts'

/** Files and folders to take in, and what is known of all of them: asked once per batch. */
export interface NewBatch {
  readonly paths: readonly string[]
  readonly kind?: EvidenceKind | null | undefined
  readonly source?: string | null | undefined
  readonly receivedOn?: string | null | undefined
  readonly receivedHow?: string | null | undefined
}

/** A batch under way; `step` makes all of it one step to undo. */
type Batch = NewBatch & { readonly step: string }

/** Called as things happen: `committed` once an item can no longer be lost. */
export interface AddOptions {
  readonly signal?: AbortSignal | undefined
  readonly committed?: (item: { id: string; sha256: string; path: string }) => void
  readonly progress?: (done: number, total: number) => void
}

/** Takes files in, one answer each in order: all bytes first, then their pages and text. One bad file never stops the rest. Throws `cancelled` or `disk-full`; what was committed stays. */
export async function addEvidence(app: App, given: NewBatch, options: AddOptions = {}): Promise<AddedItem[]> {
  const files = await findFiles(given.paths)
  const batch = { ...given, step: randomUUID() }
  const taken: AddedItem[] = []
  for (const [i, file] of files.entries()) {
    taken.push(await takeIn(app, batch, file, options))
    options.progress?.(i + 1, files.length * 2)
  }
  const items: AddedItem[] = []
  for (const [i, item] of taken.entries()) {
    items.push(await withReading(app, item, batch.step, options.signal))
    options.progress?.(files.length + i + 1, files.length * 2)
  }
  return items
}

async function takeIn(app: App, batch: Batch, file: FoundFile, options: AddOptions): Promise<AddedItem> {
  try {
    const original = await readOriginal(app, file.path, options.signal)
    const id = original.sameAs ?? (await adopt(app, batch, file, original))
    if (original.sameAs !== null) noteArrival(app, batch, file, original.sameAs)
    options.committed?.({ id, sha256: original.sha256, path: file.path })
    return answer(app, file.path, id, original.sameAs === null ? 'added' : 'duplicate')
  } catch (thrown) {
    const error = toAppError(thrown)
    // The case itself can take no more: going on would only fail the same way.
    if (['cancelled', 'disk-full', 'damaged-case', 'read-only-folder'].includes(error.code)) throw error
    return failed(file.path, error)
  }
}

async function adopt(app: App, batch: Batch, file: FoundFile, original: ReadOriginal): Promise<string> {
  const { blobId, sha256, bytes, head } = original
  if (blobId === null) throw new Error('only new bytes are adopted')
  const { mediaType, kind } = await detectType(head, file.name)
  const id = app.newId()
  const known = arrivalOf(batch)
  return record(app, ['evidence', 'case'], (tx) => {
    adoptBlob(tx, blobId, sha256, bytes)
    const item = {
      ...known,
      id,
      blobId,
      mediaType,
      kind: batch.kind ?? kind,
      title: titleOf(file.name),
      originalName: file.name,
      addedAt: now(app),
    }
    insertEvidence(tx, item)
    insertArrival(tx, { ...known, id: app.newId(), evidenceId: id, name: file.name, arrivedAt: now(app) })
    stampFields(tx, 'evidence', id, ['title', 'kind', 'source', 'received_how', 'received_on'], now(app))
    enqueueJob(tx, { id: app.newId(), task: READ_TASK, evidenceId: id, queuedAt: now(app) })
    const detail = { name: file.name, sha256, bytes, mediaType, kind: item.kind, ...known }
    return { made: id, events: [{ action: 'evidence.added', subject: id, detail }], batch: batch.step }
  })
}

/** Notes that bytes came in again; what lies in the Trash comes out of it then. */
function noteArrival(app: App, batch: Batch, file: FoundFile, id: string): void {
  const known = arrivalOf(batch)
  record(app, ['evidence', 'case'], (tx) => {
    insertArrival(tx, { ...known, id: app.newId(), evidenceId: id, name: file.name, arrivedAt: now(app) })
    const arrived = { action: 'evidence.arrived-again', subject: id, detail: { name: file.name, ...known } } as const
    if (!isTrashed(tx, id)) return { made: null, events: [arrived] }
    setTrashed(tx, 'evidence', id, null)
    stampFields(tx, 'evidence', id, ['trashed_at'], now(app))
    return {
      made: null,
      events: [{ action: 'evidence.restored', subject: id, detail: {} }, arrived],
      batch: batch.step,
    }
  })
}

const arrivalOf = (batch: NewBatch) => ({
  source: batch.source ?? null,
  receivedHow: batch.receivedHow ?? null,
  receivedOn: batch.receivedOn ?? null,
})

async function withReading(app: App, item: AddedItem, batch: string, signal?: AbortSignal): Promise<AddedItem> {
  if (item.status === 'failed' || item.id === null) return item
  if (signal?.aborted)
    throw new AppError(
      'cancelled',
      'Reading was cancelled. Every file that was taken in is in the case.',
      'It goes on when the case is opened again.',
    )
  const inside = await readWhole(app, item.id, { batch, signal })
  return { ...answer(app, item.path, item.id, item.status), ...(inside > 0 ? { inside } : {}) }
}

function answer(app: App, path: string, id: string, status: 'added' | 'duplicate'): AddedItem {
  const item = findKept(app.database.read, id)
  if (!item) throw new Error(`the item ${id} was just written`)
  return { ...describe(item), path, id: item.id, status, ...(item.problem ? { problem: item.problem } : {}) }
}

const describe = ({ sha256, bytes, kind, mediaType, pages }: Evidence) => ({ sha256, bytes, kind, mediaType, pages })

function failed(path: string, error: AppError): AddedItem {
  const { code, message, hint } = error
  const nothing = { id: null as EvidenceId | null, sha256: null, bytes: null, kind: null, mediaType: null, pages: null }
  return { path, ...nothing, status: 'failed', error: { code, message, hint } }
}
