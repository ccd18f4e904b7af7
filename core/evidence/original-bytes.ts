import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { CHUNK_BYTES, readChunk, readChunks } from '../../db/repositories/blobs.ts'
import { isDamage } from '../../db/sqlite-error.ts'
import type { App } from '../app.ts'

/** An item's original whole, in memory of its own. Throws `damaged-original`. */
export function originalBytes(app: App, item: Evidence): Uint8Array<ArrayBuffer> {
  return originalInto(app, item, new Uint8Array(item.bytes))
}

/** An item's original whole, at the start of memory that has room for it. Throws `damaged-original`. */
export function originalInto<B extends ArrayBufferLike>(app: App, item: Evidence, room: Uint8Array<B>): Uint8Array<B> {
  const bytes = room.subarray(0, item.bytes)
  let filled = 0
  for (const chunk of originalChunks(app, item)) {
    if (filled + chunk.length > bytes.length) throw damagedOriginal(item)
    bytes.set(chunk, filled)
    filled += chunk.length
  }
  if (filled !== item.bytes) throw damagedOriginal(item)
  return bytes
}

/** Part of an item's original, named "offset length" in bytes; shorter where the original ends. Throws `damaged-original`. */
export function originalRange(app: App, item: Evidence, range: string): Uint8Array<ArrayBuffer> {
  const [offset = 0, length = 0] = range.split(' ').map(Number)
  const end = Math.min(offset + length, item.bytes)
  const parts: Uint8Array[] = []
  try {
    for (let at = offset; at < end;) {
      const n = Math.floor(at / CHUNK_BYTES)
      const part = readChunk(app.database.read, item.id, n)?.subarray(at - n * CHUNK_BYTES, end - n * CHUNK_BYTES)
      if (!part?.length) throw damagedOriginal(item)
      parts.push(part)
      at += part.length
    }
  } catch (thrown) {
    throw isDamage(thrown) ? damagedOriginal(item, thrown) : thrown
  }
  return new Uint8Array(Buffer.concat(parts))
}

/** The pieces of an item's original in order; a damaged page of the file ends it by name. Throws `damaged-original`. */
export function* originalChunks(app: App, item: Evidence): Generator<Uint8Array> {
  try {
    yield* readChunks(app.database.read, item.id)
  } catch (thrown) {
    throw isDamage(thrown) ? damagedOriginal(item, thrown) : thrown
  }
}

/** The original of one item can't be given back as it was received; the others are not affected. */
export function damagedOriginal(item: Evidence, cause?: unknown): AppError {
  return new AppError(
    'damaged-original',
    `The original of “${item.title}” is damaged in the case file and can't be read whole. Other items are not affected by this.`,
    'Run Verify to see all that is damaged, then take this item from a backup or from where it came.',
    cause,
  )
}
