import { createHash } from 'node:crypto'
import type { Detail } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import type { Evidence, EvidenceKind } from '../../domain/evidence.ts'
import type { MadeKind } from '../../domain/made-item.ts'
import { adoptBlob, blobOf, CHUNK_BYTES, dropStaged, stageBlob, stageChunks } from '../../db/repositories/blobs.ts'
import {
  findBySha256,
  findEvidence,
  insertArrival,
  insertEvidence,
  replaceMadeBytes,
} from '../../db/repositories/evidence.ts'
import { enqueueJob } from '../../db/repositories/jobs.ts'
import { findMadeItem, writeMadeItem } from '../../db/repositories/made-items.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import type { WriteDb } from '../../db/handles.ts'
import { now, type App } from '../app.ts'
import { existingEvidence, readEvidence } from '../evidence/read-evidence.ts'
import { READ_TASK } from '../evidence/tasks.ts'
import { record } from '../record.ts'

/** An item as made: its pages as one PDF, and what they were made from. */
export interface Made {
  readonly kind: MadeKind
  readonly title: string
  readonly pdf: Uint8Array
  readonly definition: unknown
  readonly evidenceKind: EvidenceKind
  /** What else the custody log is to tell. */
  readonly detail: Detail
}

/** Who made it, as covers and lists tell. */
export const MADE_HERE = 'Made in Withhold'

/**
 * Keeps pages made in the case as an item of evidence, so that facts, cites and exhibits may use it like any other; with
 * `id`, in place of what that item was made as before. Bytes an item had are kept. Throws `no-such-evidence`, `disk-full`.
 */
export async function keepMadeItem(app: App, made: Made, id: string | null = null): Promise<Evidence> {
  const before = id === null ? null : madeBefore(app, id, made.kind)
  const sha256 = createHash('sha256').update(made.pdf).digest('hex')
  const same = findBySha256(app.database.read, sha256)
  if (same && same.id !== before?.id) return same
  const known = blobOf(app.database.read, sha256)
  const staged = known === undefined ? stageBytes(app, made.pdf) : null
  const kept = { ...made, sha256, blobId: staged ?? known ?? '', staged }
  const item = before === null ? insertMade(app, kept) : remake(app, before, kept)
  await readEvidence(app, item)
  return existingEvidence(app, item)
}

interface Kept extends Made {
  readonly sha256: string
  readonly blobId: string
  readonly staged: string | null
}

/** Stages the bytes of an item that is made here, in pieces; returns the blob's id. Nothing half-staged stays. */
export function stageBytes(app: App, pdf: Uint8Array): string {
  const blobId = app.newId()
  const count = Math.ceil(pdf.length / CHUNK_BYTES)
  const chunks = Array.from({ length: count }, (_, i) => pdf.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES))
  try {
    stageBlob(app.database.staging, blobId)
    stageChunks(app.database.staging, blobId, 0, chunks)
    return blobId
  } catch (thrown) {
    dropStaged(app.database.staging, blobId)
    throw thrown
  }
}

function insertMade(app: App, made: Kept): string {
  const id = app.newId()
  const name = `${fileName(made.title)}.pdf`
  return record(app, ['evidence', 'case'], (tx) => {
    if (made.staged !== null) adoptBlob(tx, made.staged, made.sha256, made.pdf.length)
    const arrival = { source: MADE_HERE, receivedHow: null, receivedOn: null }
    const item = { ...arrival, id, blobId: made.blobId, mediaType: 'application/pdf', kind: made.evidenceKind }
    insertEvidence(tx, { ...item, title: made.title, originalName: name, addedAt: now(app) })
    insertArrival(tx, { ...arrival, id: app.newId(), evidenceId: id, name, arrivedAt: now(app) })
    stampFields(tx, 'evidence', id, ['title', 'kind', 'source'], now(app))
    note(app, tx, id, made)
    const detail = { kind: made.kind, title: made.title, sha256: made.sha256, ...made.detail }
    return { made: id, events: [{ action: 'evidence.made', subject: id, detail }] }
  })
}

function remake(app: App, before: Evidence, made: Kept): string {
  return record(app, ['evidence', 'case'], (tx) => {
    if (made.staged !== null) adoptBlob(tx, made.staged, made.sha256, made.pdf.length)
    replaceMadeBytes(tx, before.id, made.blobId, made.title)
    stampFields(tx, 'evidence', before.id, ['blob_id', 'title'], now(app))
    note(app, tx, before.id, made)
    const detail = { kind: made.kind, title: made.title, was: before.sha256, sha256: made.sha256, ...made.detail }
    return { made: before.id, events: [{ action: 'evidence.remade', subject: before.id, detail }] }
  })
}

function note(app: App, tx: WriteDb, id: string, { kind, definition }: Made): void {
  const item = findEvidence(tx, id)
  if (!item) throw new Error(`the item ${id} was just written`)
  const row = writeMadeItem(tx, app.newId(), { evidenceId: item.id, kind, definition, madeAt: now(app) })
  stampFields(tx, 'made_item', row, ['definition'], now(app))
  enqueueJob(tx, { id: app.newId(), task: READ_TASK, evidenceId: id, queuedAt: now(app) })
}

function madeBefore(app: App, id: string, kind: MadeKind): Evidence {
  const item = existingEvidence(app, id)
  if (findMadeItem(app.database.read, id)?.kind === kind) return item
  throw new AppError(
    'no-such-evidence',
    `“${item.title}” was not made here as a ${kind}, so it can't be made anew. Nothing was changed.`,
    'Choose the item that was made here, or make a new one.',
  )
}

/** A title as a file's name that every system takes. */
export function fileName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 60).toLowerCase() || 'made-item'
}
