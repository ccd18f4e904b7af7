import { AppError, toAppError } from '../../domain/errors.ts'
import type { OcrOrder } from '../../domain/machine-text.ts'
import {
  countOcrAttempt,
  giveBackOcrAttempt,
  pendingOrder,
  takeOffOrder,
  writeMachinePage,
} from '../../db/repositories/machine-text.ts'
import { now, type App } from '../app.ts'
import { originalBytes } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { dropOrders } from './drop-orders.ts'
import { UNREAD, type OcrPage } from './ocr-task.ts'
import { settlePages } from './settle-pages.ts'

/** Longest that reading one page may take, in milliseconds. */
const LIMIT_MS = 120_000
/** A page at which the app itself ended this often is left unread. */
const MOST_ATTEMPTS = 2
const LARGEST = 512 * 1024 * 1024

/** What an abort is for where the case is put away: the reading goes on at the next opening. */
export const PUT_AWAY = 'put away'

export interface OcrWatch {
  readonly signal?: AbortSignal | undefined
  readonly progress?: (done: number, total: number) => void
}

/**
 * Reads the pages that were ordered of an item, one after the other; each is saved with its custody event before the next is begun, so that a kill
 * loses only the page under way. A page that takes too long, or ends its reader, is kept as unread. Throws `cancelled` (the order is dropped then,
 * unless the case is put away), `damaged-original`.
 */
export async function readOrdered(app: App, evidenceId: string, watch: OcrWatch = {}): Promise<void> {
  const total = pendingOrder(app.database.read, evidenceId)?.pages.length ?? 0
  try {
    for (let order = nextOrder(app, evidenceId); order; order = nextOrder(app, evidenceId))
      await readSome(app, order, { ...watch, progress: (left) => watch.progress?.(total - left, total) })
  } catch (thrown) {
    if (watch.signal?.aborted && watch.signal.reason !== PUT_AWAY) dropOrders(app, [evidenceId])
    throw thrown
  }
}

function nextOrder(app: App, evidenceId: string): OcrOrder | null {
  const order = pendingOrder(app.database.read, evidenceId)
  const [first] = order?.pages ?? []
  if (!order || first === undefined) return null
  if (order.attempts < MOST_ATTEMPTS) return order
  savePage(app, order, first, UNREAD)
  return nextOrder(app, evidenceId)
}

async function readSome(
  app: App,
  order: OcrOrder,
  { signal, progress }: { readonly signal?: AbortSignal | undefined; readonly progress: (left: number) => void },
): Promise<void> {
  const { evidenceId, languages, turn, pages } = order
  const item = existingEvidence(app, evidenceId)
  if (item.bytes > LARGEST) return leaveUnread(app, order)
  refuseCancelled(signal)
  const gone = new AbortController()
  const forgive = countAttempt(app, evidenceId, signal)
  const bytes = originalBytes(app, item)
  const left = new Set(pages)
  progress(left.size)
  try {
    await app.workers.run(
      'ocr-pages',
      { bytes, mediaType: item.mediaType, pages, languages, turn },
      {
        ...{ lane: 'ocr', timeoutMs: LIMIT_MS, timeoutEachPush: true, transfer: [bytes.buffer] },
        signal: AbortSignal.any([gone.signal, ...(signal ? [signal] : [])]),
        push: ([piece], to) => {
          if (!isStillAsked(app, order, Number(to))) return gone.abort()
          savePage(app, order, Number(to), JSON.parse(new TextDecoder().decode(piece)) as OcrPage)
          left.delete(Number(to))
          progress(left.size)
        },
      },
    )
  } catch (thrown) {
    if (gone.signal.aborted) return
    const [stuck] = left
    if (toAppError(thrown).code === 'cancelled' || signal?.aborted || stuck === undefined) throw thrown
    // Whatever ended the reader, it was at this page: the others are read without it.
    savePage(app, order, stuck, UNREAD)
  } finally {
    signal?.removeEventListener('abort', forgive)
  }
}

/** Counts an attempt and gives it back the moment the case is put away, while it is still open: the page is not at fault. Returns the listener. */
function countAttempt(app: App, evidenceId: string, signal: AbortSignal | undefined): () => void {
  countOcrAttempt(app.database.jobs, evidenceId)
  const forgive = () => {
    if (signal?.reason === PUT_AWAY) giveBackOcrAttempt(app.database.jobs, evidenceId)
  }
  signal?.addEventListener('abort', forgive, { once: true })
  return forgive
}

/** What was ordered may have been purged, taken off the queue or ordered anew meanwhile. */
const isStillAsked = (app: App, { evidenceId }: OcrOrder, page: number): boolean =>
  pendingOrder(app.database.read, evidenceId)?.pages.includes(page) === true

function leaveUnread(app: App, order: OcrOrder): void {
  for (const page of order.pages) savePage(app, order, page, UNREAD)
}

function savePage(app: App, order: OcrOrder, page: number, read: OcrPage): void {
  if (!isStillAsked(app, order, page)) return
  const { evidenceId, languages, turn } = order
  record(app, ['evidence', 'reading', 'search', 'facts', 'petition'], (tx) => {
    writeMachinePage(tx, evidenceId, { ...read, ...copied(read), page, languages, turn, readAt: now(app) })
    settlePages(tx, evidenceId, [page])
    takeOffOrder(tx, evidenceId, page)
    const { engine, confidence } = read
    // The log may be shown to others: it tells that words were read, not which.
    const detail = { page, languages, engine, confidence, letters: read.text.length, turn: turn * 90 }
    return { made: null, events: [{ action: 'evidence.ocr-page', subject: evidenceId, detail }] }
  })
}

const copied = ({ doubts, warnings }: OcrPage) => ({ doubts: [...doubts], warnings: [...warnings] })

/** The error of a reading that was broken off between pages. */
export function refuseCancelled(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return
  throw new AppError(
    'cancelled',
    'Reading was stopped. The pages read so far are kept.',
    'Start it again to read the rest.',
  )
}
