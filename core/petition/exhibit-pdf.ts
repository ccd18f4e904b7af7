import type { Evidence, PageText } from '../../domain/evidence.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import type { App } from '../app.ts'
import type { Room } from '../jobs/task.ts'
import type { RunOptions } from '../jobs/workers.ts'
import { originalBytes, originalInto } from '../evidence/original-bytes.ts'
import type { PageRules } from './public/page-rules.ts'

/** Pages made for an exhibit: one PDF that copies cleanly, and what each page says. */
export interface ExhibitPdf {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly pageTexts: readonly string[]
  readonly flattened?: readonly number[]
  readonly covered?: readonly number[]
}

/** Longest that making the pages of one exhibit may take, in milliseconds. */
const LIMIT_MS = 600_000

/** An exhibit set as pages from its text; the same words always come out on the same pages. */
export async function setExhibit(
  app: App,
  item: Evidence,
  texts: readonly PageText[],
  { signal, rules = null }: { readonly signal?: AbortSignal | undefined; readonly rules?: PageRules | null },
): Promise<ExhibitPdf> {
  return await makePages(app, item, new Uint8Array(), { texts, rules, signal })
}

/** The pages of an exhibit that is not set from its text, made in a worker from its original, or the original itself, in the room if it fits, where it can be copied. Throws `damaged-original`. */
export async function exhibitPdf(
  app: App,
  item: Evidence,
  room: Room | null,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | Room> {
  if (item.binding === 'copy' && item.turn === 0)
    return room && room.length >= item.bytes ? originalInto(app, item, room) : originalBytes(app, item)
  const bytes = item.binding === 'slip' ? new Uint8Array() : originalBytes(app, item)
  const { pdf } = await makePages(app, item, bytes, {
    texts: readPageText(app.database.read, item.id),
    rules: null,
    signal,
  })
  return new Uint8Array(pdf)
}

/** The pages of an exhibit as the public version shows them. Throws `damaged-original`, `cannot-redact`. */
export async function publicExhibitPdf(
  app: App,
  item: Evidence,
  rules: PageRules,
  signal?: AbortSignal,
): Promise<ExhibitPdf> {
  const hasBytes = item.binding !== 'slip' && rules.withheld === null
  const bytes = hasBytes ? originalBytes(app, item) : new Uint8Array()
  return await makePages(app, item, bytes, {
    texts: readPageText(app.database.read, item.id),
    rules,
    signal,
    lane: 'exhibits',
  })
}

interface Making {
  readonly texts: readonly PageText[]
  readonly rules: PageRules | null
  readonly signal?: AbortSignal | undefined
  readonly lane?: RunOptions['lane']
}

async function makePages(
  app: App,
  item: Evidence,
  bytes: Uint8Array<ArrayBuffer>,
  { texts, rules, signal, lane = 'files' }: Making,
): Promise<ExhibitPdf> {
  const { mediaType, binding, sha256, title, problem, turn } = item
  const input = {
    bytes,
    mediaType,
    binding,
    name: item.originalName,
    sha256,
    size: item.bytes,
    texts,
    title,
    problem,
    turn,
    rules,
  }
  return await app.workers.run('exhibit-pages', input, {
    lane,
    timeoutMs: LIMIT_MS,
    signal,
    transfer: [bytes.buffer],
  })
}
