import type { RowValues } from '../../domain/shipment-row.ts'
import type { ImportReport, TradeMap } from '../../domain/trade.ts'
import {
  mergedRows,
  repeatedBills,
  stageMasterBills,
  stageMerges,
  stageRepeats,
  stageShipments,
  withdrawnRows,
  type BillLine,
} from '../../db/repositories/shipments.ts'
import { stageNotes, type RowNote } from '../../db/repositories/trade-files.ts'
import type { App } from '../app.ts'
import { mergeLines } from './merge-lines.ts'
import type { TradeFileReading } from './read-trade-file.ts'
import { isPlain, shipmentWords } from './shipment-words.ts'

/** Where a trade file's bytes come from: how many pieces, and the n-th. */
export interface TradeBytes {
  readonly pieces: number
  piece(n: number): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>
  /** Of all of them, once they were read. */
  sha256(): string
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
  readonly progress?: (done: number, total: number) => void
}

/** Longest that reading a trade file may take, in milliseconds. */
const LIMIT_MS = 1_800_000

const MASTER = 'The master bill of house bills in this file; counted by them alone'
const DELETED = 'Deleted from the manifest'
const REPEATED = 'An earlier file of this case tells this bill already; it is counted once.'

/** What staging a file gives: all of the report but the item's id, and the headers with a few records for a person to see. */
export type StagedReport = Omit<ImportReport, 'evidenceId'> & Pick<TradeFileReading, 'headers' | 'samples'>

/** Reads a file into rows that do not count yet, and settles which of them are shipments of their own. Throws what reading throws; the rows stay staged then. */
export async function stageRows(
  app: App,
  file: number,
  bytes: TradeBytes,
  how: { readonly preset: string | null; readonly map: TradeMap },
  options: ReadOptions,
): Promise<StagedReport> {
  const staging = app.database.staging
  const decoder = new TextDecoder()
  const reading = await app.workers.run(
    'read-trade-file',
    { pieces: bytes.pieces, ...how },
    {
      lane: 'files',
      timeoutMs: LIMIT_MS,
      signal: options.signal,
      pull: (name) => bytes.piece(Number(name)),
      push: (pieces) => {
        const rows = pieces.flatMap((piece) => JSON.parse(decoder.decode(piece)) as RowValues[])
        stageShipments(
          staging,
          file,
          rows.map((values) => ({ values, words: isPlain(values) ? null : shipmentWords(values) })),
        )
      },
      ...(options.progress ? { progress: options.progress } : {}),
    },
  )
  mergeBills(app, file)
  stageMasterBills(staging, file, MASTER)
  const repeats = stageRepeats(staging, file, bytes.sha256()).map((row) => ({ row, message: REPEATED }))
  const withdrawn = withdrawnRows(staging, file).map((row) => ({ row, reason: DELETED }))
  const told = {
    ...reading,
    warnings: [...reading.warnings, ...repeats].sort((a, b) => a.row - b.row),
    skipped: [...reading.skipped, ...withdrawn].sort((a, b) => a.row - b.row),
  }
  stageNotes(staging, file, notesOf(told))
  const merged = mergedRows(staging, file)
  const failed = new Set(told.errors.map(({ row }) => row)).size
  return { ...told, merged, imported: told.rows - merged.length - told.skipped.length - failed }
}

/** Bills looked at in one go. */
const BILLS = 5_000

function mergeBills(app: App, file: number): void {
  for (let after = ''; ;) {
    const lines = repeatedBills(app.database.staging, file, after, BILLS)
    const last = lines.at(-1)
    if (!last) return
    const bills = byBill(lines).map(mergeLines)
    stageMerges(
      app.database.staging,
      bills.flatMap(({ merges }) => merges),
      bills.flatMap(({ total }) => (total === null ? [] : [total])),
    )
    after = last.billKey
  }
}

/** Lines in the order of their bills, parted by bill. */
function byBill(lines: readonly BillLine[]): BillLine[][] {
  const bills: BillLine[][] = []
  for (const line of lines) {
    const open = bills.at(-1)
    if (open?.[0]?.billKey === line.billKey) open.push(line)
    else bills.push([line])
  }
  return bills
}

function notesOf({ skipped, errors, warnings }: Pick<TradeFileReading, 'skipped' | 'errors' | 'warnings'>): RowNote[] {
  return [
    ...skipped.map(({ row, reason }): RowNote => ({
      row,
      kind: 'skipped',
      column: null,
      value: null,
      message: reason,
    })),
    ...errors.map(({ row, column, value, message }): RowNote => ({ row, kind: 'error', column, value, message })),
    ...warnings.map(({ row, message }): RowNote => ({ row, kind: 'warning', column: null, value: null, message })),
  ]
}
