import { rename, rm, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { AppError } from '../../domain/errors.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { listTradeFiles, readNotes } from '../../db/repositories/trade-files.ts'
import type { App } from '../app.ts'
import { cannotWrite } from '../evidence/extract-original.ts'

/** Writes what kept records of a trade file from being shipments as CSV (RFC 4180): the record's number, error or skipped, column, value, reason. Returns how many records. Throws `no-trade-file`, `cannot-write`; nothing half-written stays. */
export async function writeErrorFile(
  app: App,
  { id, out }: { readonly id: EvidenceId; readonly out: string },
): Promise<{ path: string; rows: number }> {
  if (!listTradeFiles(app.database.read).some(({ evidenceId }) => evidenceId === id)) throw notImported()
  const notes = readNotes(app.database.read, id).filter(({ kind }) => kind !== 'warning')
  const lines = notes.map(({ row, kind, column, value, message }) => [row, kind, column ?? '', value ?? '', message])
  const path = resolve(out)
  const part = `${path}.part`
  try {
    const csv = Papa.unparse([['row', 'kind', 'column', 'value', 'reason'], ...lines], { escapeFormulae: true })
    await writeFile(part, `${csv}\r\n`)
    await rename(part, path)
  } catch (cause) {
    await rm(part, { force: true })
    throw cannotWrite(path, cause)
  }
  return { path, rows: new Set(notes.map(({ row }) => row)).size }
}

function notImported(): AppError {
  return new AppError(
    'no-trade-file',
    'No shipments were imported from this item, so there are no errors to write. Nothing was written.',
    'Import it as a trade file first.',
  )
}
