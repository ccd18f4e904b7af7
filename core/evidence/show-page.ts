import type { PageText, QuarterTurn } from '../../domain/evidence.ts'
import type { Region } from '../../domain/fact.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import { originalBytes } from './original-bytes.ts'
import { existingEvidence } from './read-evidence.ts'

/** Longest that drawing one page may take, in milliseconds. */
const LIMIT_MS = 60_000

/** One page of an item as a picture, or the part of it that is asked for, `width` pixels wide before it is cut and turned. Throws `no-such-evidence`, `cannot-show-page`, `damaged-original`. */
export async function showPage(
  app: App,
  input: {
    readonly id: string
    readonly page: number
    readonly width: number
    readonly turn?: QuarterTurn | undefined
    readonly crop?: Region | undefined
  },
): Promise<{ png: Uint8Array<ArrayBuffer>; width: number; height: number }> {
  const item = existingEvidence(app, input.id)
  const bytes = originalBytes(app, item)
  const { page, width: across, turn = 0, crop } = input
  const task = { bytes, mediaType: item.mediaType, page, width: across, turn, crop }
  const { png, width, height } = await app.workers.run('page-image', task, {
    lane: 'files',
    timeoutMs: LIMIT_MS,
    transfer: [bytes.buffer],
  })
  return { png: new Uint8Array(png), width, height }
}

/** The text of an item, page by page. Throws `no-such-evidence`. */
export function showText(app: App, id: string): PageText[] {
  return [...readPageText(app.database.read, existingEvidence(app, id).id)]
}

/** The original for the window's own reader. Throws `no-such-evidence`, `damaged-original`. */
export function showOriginal(app: App, id: string): { bytes: Uint8Array<ArrayBuffer>; mediaType: string } {
  const item = existingEvidence(app, id)
  return { bytes: originalBytes(app, item), mediaType: item.mediaType }
}
