import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { AppError } from '../../domain/errors.ts'
import { EvidenceId } from '../../domain/ids.ts'
import type { TradeMap } from '../../domain/trade.ts'
import { type ImportReport } from '../../domain/trade.ts'
import { CHUNK_BYTES, readChunk } from '../../db/repositories/blobs.ts'
import { completeHeaders } from '../../db/repositories/shipment-parts.ts'
import { adoptTradeFile, dropStagedFile, stageTradeFile } from '../../db/repositories/trade-files.ts'
import { now, type App } from '../app.ts'
import { addEvidence } from '../evidence/add-evidence.ts'
import { changedWhileRead } from '../evidence/open-original.ts'
import { damagedOriginal } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { presetByName } from './preset-by-name.ts'
import { stageRows, type ReadOptions, type StagedReport, type TradeBytes } from './stage-trade-file.ts'

/** How a trade file is to be read: a preset by id or a person's own by name (null: found), and what is said of it besides. */
export interface TradeImport {
  readonly preset: string | null
  readonly map?: TradeMap | undefined
}

/**
 * Takes a file in as evidence and its rows as shipments. It is read before anything is kept, so that a cancel leaves nothing.
 * Throws `bad-table`, `no-columns` (the file is kept as evidence all the same), `no-such-preset`, `cancelled`, what adding throws.
 */
export async function importTradeFile(
  app: App,
  path: string,
  how: TradeImport,
  options: ReadOptions = {},
): Promise<ImportReport> {
  refuseNoColumns(how)
  return await fromDisk(app, path, how, options, async (file, report, sha256) => {
    const id = await keep(app, path, options.signal)
    if (existingEvidence(app, id).sha256 !== sha256) throw changedWhileRead(path)
    return adopt(app, id, how, file, report)
  }).catch(async (thrown: unknown) => {
    if (thrown instanceof AppError && KEPT_ALL_THE_SAME.has(thrown.code)) await keep(app, path, options.signal)
    throw thrown
  })
}

/** What a file may lack and be evidence all the same. */
const KEPT_ALL_THE_SAME: ReadonlySet<string> = new Set(['bad-table', 'no-columns'])

/** Adds the file as evidence. Once its bytes are in, a cancel no longer parts them from their rows: reading its text waits then. */
async function keep(app: App, path: string, signal: AbortSignal | undefined): Promise<EvidenceId> {
  let kept: EvidenceId | null = null
  const committed = ({ id }: { readonly id: string }) => (kept = EvidenceId.parse(id))
  const adding = addEvidence(app, { paths: [path], kind: 'trade-record' }, { signal, committed })
  const [item] = await adding.catch((thrown: unknown) => {
    if (kept === null) throw thrown
    return [{ id: kept, error: null }]
  })
  if (item?.id) return item.id
  const { code, message, hint } = item?.error ?? {}
  throw new AppError(
    (code ?? 'cannot-read-file') as 'cannot-read-file',
    message ?? `${path} can't be read.`,
    hint ?? '',
  )
}

/** Makes an item's rows shipments, in place of what an earlier import made of it. Throws like importTradeFile; what was there before stays then. */
export async function importTrade(
  app: App,
  id: EvidenceId,
  how: TradeImport,
  options: ReadOptions = {},
): Promise<ImportReport> {
  const item = existingEvidence(app, id)
  refuseNoColumns(how)
  const bytes: TradeBytes = {
    pieces: Math.ceil(item.bytes / CHUNK_BYTES),
    piece: (n) => {
      const chunk = readChunk(app.database.read, id, n)
      if (!chunk) throw damagedOriginal(item)
      return new Uint8Array(chunk)
    },
    sha256: () => item.sha256,
  }
  return await staged(app, bytes, how, options, (file, report) => adopt(app, id, how, file, report))
}

/** Makes staged rows count, in place of what an earlier import made of the item. */
function adopt(app: App, id: EvidenceId, how: TradeImport, file: number, report: StagedReport): ImportReport {
  const { rows, imported, merged, skipped, errors } = report
  const failed = new Set(errors.map(({ row }) => row)).size
  const reading = { rows, imported, merged: merged.length, skipped: skipped.length, errors: failed }
  const { sheet = null } = wholeMap(app, how)
  record(app, ['trade', 'evidence', 'petition', 'search'], (tx) => {
    const kept = { ...reading, headers: report.headers, mapping: report.mapping, sheet }
    adoptTradeFile(tx, { no: file, evidenceId: id, preset: report.preset, reading: kept, at: now(app) })
    completeHeaders(tx)
    const detail = { preset: report.preset, ...reading }
    return { made: null, events: [{ action: 'trade.imported', subject: id, detail }] }
  })
  return { ...report, evidenceId: id }
}

function refuseNoColumns({ map }: TradeImport): void {
  if (map?.only === true && Object.keys(map.mapping ?? {}).length === 0) throw noColumns()
}

function noColumns(): AppError {
  return new AppError(
    'no-columns',
    'No column of the file was chosen. Nothing was imported; the file itself is kept as evidence.',
    'Choose at least one column.',
  )
}

/** What importing a file would give, with nothing kept in the case: neither the file nor its rows. Throws like importTradeFile. */
export async function tryTradeFile(
  app: App,
  path: string,
  how: TradeImport,
  options: ReadOptions = {},
): Promise<ImportReport & Pick<StagedReport, 'headers' | 'samples'>> {
  return await fromDisk(app, path, how, options, (_, report) => ({ ...report, evidenceId: null }))
}

/** Stages the rows of a file outside the case, and does the last step with them and the SHA-256 of the bytes they were read from. */
async function fromDisk<T>(
  app: App,
  path: string,
  how: TradeImport,
  options: ReadOptions,
  last: (file: number, report: StagedReport, sha256: string) => T | Promise<T>,
): Promise<T> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw new AppError('no-such-file', `There is no file at ${path}.`, 'Check the path.', cause)
  })
  const file = await open(path)
  const hash = createHash('sha256')
  try {
    const bytes: TradeBytes = {
      pieces: Math.ceil(size / CHUNK_BYTES),
      piece: async (n) => {
        const piece = new Uint8Array(Math.min(CHUNK_BYTES, size - n * CHUNK_BYTES))
        await file.read(piece, 0, piece.length, n * CHUNK_BYTES)
        hash.update(piece)
        return piece
      },
      sha256: () => hash.copy().digest('hex'),
    }
    return await staged(app, bytes, how, options, (no, report) => last(no, report, bytes.sha256()))
  } finally {
    await file.close()
  }
}

/** What is said of how to read a file: by a person's own preset, and over it by them now. */
const wholeMap = (app: App, { preset, map = {} }: TradeImport): TradeMap => ({
  ...presetByName(app, preset).map,
  ...map,
})

/** Stages a file's rows, does the last step with them, and leaves nothing staged whatever happens. */
async function staged<T>(
  app: App,
  bytes: TradeBytes,
  how: TradeImport,
  options: ReadOptions,
  last: (file: number, report: StagedReport) => T | Promise<T>,
): Promise<T> {
  const { id } = presetByName(app, how.preset)
  const file = stageTradeFile(app.database.staging, app.newId())
  try {
    const report = await stageRows(app, file, bytes, { preset: id, map: wholeMap(app, how) }, options)
    return await last(file, report)
  } finally {
    dropStagedFile(app.database.staging, file)
  }
}
