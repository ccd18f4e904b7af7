import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { parseFuzzyDate } from '../../domain/fuzzy-date.ts'
import { EvidenceId } from '../../domain/ids.ts'
import type { ListId, ListReport } from '../../domain/lists/list.ts'
import { CHUNK_BYTES } from '../../db/repositories/blobs.ts'
import { putListFile } from '../../db/repositories/lists.ts'
import { now, type App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { notAList } from './not-a-list.ts'
import type { ListReading } from './reading.ts'

/** Which list a file is and of which day, where a person says so; null: found in the file, or in its name. */
export interface ListImport {
  readonly list: ListId | null
  readonly asOf: string | null
}

export interface ListWatch {
  readonly signal?: AbortSignal | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Longest that reading a list may take, in milliseconds. */
const LIMIT_MS = 300_000
/** Larger than any list is, in bytes. */
const LARGEST = 512 * 2 ** 20

/**
 * Takes a list's file in as evidence, and its entries. It is read before anything is kept: what is refused or cancelled
 * leaves nothing. Throws `bad-list`, `bad-table`, `bad-date`, `no-such-file`, `cancelled`, what adding throws.
 */
export async function importList(app: App, path: string, how: ListImport, watch: ListWatch = {}): Promise<ListReport> {
  const { reading, sha256, report } = await readFileOf(app, path, how, watch)
  const [added] = await addEvidence(app, { paths: [path], kind: 'government-document' }, { signal: watch.signal })
  if (!added?.id) throw refused(path, added?.error ?? null)
  const id = EvidenceId.parse(added.id)
  if (existingEvidence(app, id).sha256 !== sha256) throw changed(path)
  const counts = { entries: reading.entries.length, skipped: report.skipped.length, errors: report.errors.length }
  record(app, ['lists', 'evidence'], (tx) => {
    const file = { evidenceId: id, list: report.list, asOf: report.asOf, reading: counts, importedAt: now(app) }
    putListFile(tx, file, reading.entries)
    const detail = { list: report.list, asOf: report.asOf, ...counts }
    return { made: null, events: [{ action: 'list.imported', subject: id, detail }] }
  })
  return { ...report, evidenceId: id }
}

/** What importing a list's file would give, nothing kept. Throws like importList. */
export async function tryList(app: App, path: string, how: ListImport, watch: ListWatch = {}): Promise<ListReport> {
  return (await readFileOf(app, path, how, watch)).report
}

async function readFileOf(
  app: App,
  path: string,
  { list, asOf }: ListImport,
  { signal, progress }: ListWatch,
): Promise<{ reading: ListReading; sha256: string; report: ListReport }> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new AppError('no-such-file', `There is no file at ${path}. Nothing was kept.`, 'Check the path.', cause)
  })
  if (!found.isFile() || found.size === 0 || found.size > LARGEST) throw notAList('This is no file of a list’s size.')
  const file = await open(path)
  const hash = createHash('sha256')
  try {
    const piece = async (n: number) => {
      const bytes = new Uint8Array(Math.min(CHUNK_BYTES, found.size - n * CHUNK_BYTES))
      await file.read(bytes, 0, bytes.length, n * CHUNK_BYTES)
      hash.update(bytes)
      return bytes
    }
    const pieces = Math.ceil(found.size / CHUNK_BYTES)
    const watched = { signal, ...(progress ? { progress } : {}) }
    const reading = await app.workers.run(
      'read-list',
      { pieces, list },
      { lane: 'files', timeoutMs: LIMIT_MS, pull: (name) => piece(Number(name)), ...watched },
    )
    return { reading, sha256: hash.digest('hex'), report: reportOf(reading, dayOf(app, asOf, reading, path)) }
  } finally {
    await file.close()
  }
}

const reportOf = ({ entries, ...reading }: ListReading, asOf: string): ListReport => ({
  ...reading,
  evidenceId: null,
  asOf,
  imported: entries.length,
})

/** The day a list is of: as a person says, else as the file or its name tells it. */
function dayOf(app: App, given: string | null, { asOf }: ListReading, path: string): string {
  const named = /(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/.exec(path.replace(/^.*[\\/]/, ''))
  const told = given ?? asOf ?? named?.slice(1).join('-') ?? null
  const day = told === null ? null : parseFuzzyDate(told)
  const exact = day !== null && day.from === day.to ? day.from : null
  if (exact !== null && exact <= now(app).slice(0, 10)) return exact
  const what = told === null ? 'The file does not tell of which day it is' : `“${told}” is no day up to today`
  throw new AppError(
    'bad-date',
    `${what}. Nothing was kept.`,
    'Say the day the list was taken from its keeper, as 2026-09-29.',
  )
}

const refused = (path: string, error: { code: string; message: string; hint: string } | null) =>
  new AppError(
    (error?.code ?? 'cannot-read-file') as 'cannot-read-file',
    error?.message ?? `${path} can't be read.`,
    error?.hint ?? '',
  )

const changed = (path: string) =>
  new AppError(
    'file-changed-while-read',
    `${path} changed while it was read. It is kept as evidence; no entry of it was.`,
    'Import it again once nothing writes to it.',
  )
