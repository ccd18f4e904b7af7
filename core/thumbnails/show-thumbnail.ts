import { toAppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { isRecording } from '../../domain/still.ts'
import type { Thumbnail } from '../../domain/thumbnail.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { findThumbnail, keepThumbnail } from '../../db/repositories/thumbnails.ts'
import type { App } from '../app.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'

/** Longest that making one thumbnail may take, in milliseconds. */
const LIMIT_MS = 30_000
/** Larger originals (bytes) are not loaded for a thumbnail. */
const LARGEST = 256 * 1024 * 1024
/** Letters of a text that a tile has room for. */
const LETTERS = 320

/** What stands for an item in a list: a small picture, made once and kept while bytes and turn stay the same; the first letters of a text; or nothing. Throws `no-such-evidence`, `damaged-original`. */
export async function showThumbnail(app: App, id: string): Promise<Thumbnail> {
  const item = existingEvidence(app, id)
  const kept = findThumbnail(app.database.read, item.id, madeFrom(item))
  if (kept) return { kind: 'picture', jpeg: new Uint8Array(kept) }
  if (item.binding === 'set') {
    const text = readPageText(app.database.read, item.id)[0]?.text ?? ''
    return text === '' ? { kind: 'none' } : { kind: 'text', text: text.slice(0, LETTERS) }
  }
  if (item.binding === 'slip' || isRecording(item) || item.bytes > LARGEST) return { kind: 'none' }
  return await made(app, item)
}

async function made(app: App, item: Evidence): Promise<Thumbnail> {
  const { mediaType, turn } = item
  const bytes = originalBytes(app, item)
  try {
    const task = { bytes, mediaType, turn }
    const options = { lane: 'files', timeoutMs: LIMIT_MS, transfer: [bytes.buffer] } as const
    const jpeg = new Uint8Array(await app.workers.run('thumbnail', task, options))
    keepThumbnail(app.database.index, item.id, madeFrom(item), jpeg)
    return { kind: 'picture', jpeg }
  } catch (thrown) {
    // A tile without a picture says as much as an error would; the reader tells why.
    if (UNSHOWN.has(toAppError(thrown).code)) return { kind: 'none' }
    throw thrown
  }
}

const UNSHOWN = new Set(['cannot-show-page', 'timed-out', 'worker-failed'])

/** All that a thumbnail hangs on; the number is raised when thumbnails are made otherwise. */
export const madeFrom = ({ sha256, turn }: Pick<Evidence, 'sha256' | 'turn'>): string => `1 ${sha256} ${String(turn)}`
