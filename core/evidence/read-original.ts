import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { CHUNK_BYTES, dropStaged, stageBlob, stageChunks } from '../../db/repositories/blobs.ts'
import { findBySha256 } from '../../db/repositories/evidence.ts'
import { fromSqlite } from '../../db/sqlite-error.ts'
import type { App } from '../app.ts'
import { cannotRead, changedWhileRead, openOriginal } from './open-original.ts'

/** An original read once: its hash and size, its first bytes for telling its type, and the staged blob (none if the case holds these bytes already). */
export interface ReadOriginal {
  readonly sha256: string
  readonly bytes: number
  readonly head: Uint8Array
  readonly blobId: string | null
  readonly sameAs: string | null
}

const STEP = 8 * CHUNK_BYTES
const HEAD = 64 * 1024

/** Streams a file into the case once: SHA-256 of the bytes as received, staged in 1 MiB chunks. Throws by name when the bytes can't be had whole; nothing is staged then. */
export async function readOriginal(app: App, path: string, signal?: AbortSignal): Promise<ReadOriginal> {
  const file = await openOriginal(path)
  const blobId = app.newId()
  try {
    const before = await file.stat()
    stageBlob(app.database.staging, blobId)
    const { sha256, bytes, head } = await stage(app, file, path, blobId, signal)
    const after = await file.stat()
    if (after.size !== bytes || after.mtimeMs !== before.mtimeMs) throw changedWhileRead(path)
    const same = findBySha256(app.database.read, sha256)
    if (same) dropStaged(app.database.staging, blobId)
    return { sha256, bytes, head, blobId: same ? null : blobId, sameAs: same?.id ?? null }
  } catch (thrown) {
    dropStaged(app.database.staging, blobId)
    throw fromSqlite(thrown, app.path)
  } finally {
    await file.close()
  }
}

async function stage(app: App, file: FileHandle, path: string, blobId: string, signal?: AbortSignal) {
  const hash = createHash('sha256')
  let head: Uint8Array = new Uint8Array()
  let bytes = 0
  let seq = 0
  for await (const step of stepsOf(file, path)) {
    if (signal?.aborted) throw cancelled(path)
    if (bytes === 0) head = Uint8Array.from(step.subarray(0, HEAD))
    hash.update(step)
    stageChunks(app.database.staging, blobId, seq, chunksOf(step))
    bytes += step.length
    seq += STEP / CHUNK_BYTES
  }
  return { sha256: hash.digest('hex'), bytes, head }
}

/** A file's bytes in steps of 8 MiB; the disk reads the next one while its user is busy with this one. Each is good until the next. */
async function* stepsOf(file: FileHandle, path: string): AsyncGenerator<Buffer> {
  const buffers = [Buffer.alloc(STEP), Buffer.alloc(STEP)] as const
  let reading = fill(file, buffers[0], path)
  try {
    for (let turn = 0; ; turn++) {
      const filled = await reading
      const buffer = buffers[turn % 2 === 0 ? 0 : 1]
      if (filled === STEP) reading = fill(file, buffers[turn % 2 === 0 ? 1 : 0], path)
      if (filled > 0) yield buffer.subarray(0, filled)
      if (filled < STEP) return
    }
  } finally {
    // The file is closed next; a read under way must end first.
    await Promise.allSettled([reading])
  }
}

/** Reads until the buffer is full or the file ends; returns how many bytes. */
async function fill(file: FileHandle, buffer: Buffer, path: string): Promise<number> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, null).catch((cause: unknown) => {
      throw cannotRead(path, cause)
    })
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}

function chunksOf(step: Buffer): readonly Uint8Array[] {
  const count = Math.ceil(step.length / CHUNK_BYTES)
  return Array.from({ length: count }, (_, i) => step.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES))
}

function cancelled(path: string): AppError {
  return new AppError(
    'cancelled',
    `Adding was cancelled at ${path}. What was added before it is in the case.`,
    'Add the rest when you like.',
  )
}
