import type { EvidenceId } from '../../domain/ids.ts'
import type { TableRow, TableRows } from '../../domain/table-rows.ts'
import { CHUNK_BYTES, readChunk } from '../../db/repositories/blobs.ts'
import { listTradeFiles } from '../../db/repositories/trade-files.ts'
import type { App } from '../app.ts'
import { damagedOriginal } from '../evidence/original-bytes.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import type { ReadOptions } from './stage-trade-file.ts'

/** Which rows of an item: `limit` of them around a record (from 1), or around the first record that has the words. */
export interface RowsQuery {
  readonly evidenceId: EvidenceId
  readonly around: number
  readonly words?: string | null | undefined
  readonly limit: number
}

/** Longest that reading up to a row may take, in milliseconds. */
const LIMIT_MS = 120_000

/** What was read last of each open case: the rows near those asked for come from here. Gone with the case's App. */
const lately = new WeakMap<App, { readonly of: string; readonly read: TableRows }>()

/** Rows of an item that is a table, read from its original, with its titles and column heads. Throws `no-such-evidence`, `bad-table`, `damaged-original`, `cancelled`, `timed-out`. */
export async function rowsOf(app: App, query: RowsQuery, { signal, progress }: ReadOptions = {}): Promise<TableRows> {
  const item = existingEvidence(app, query.evidenceId)
  const words = query.words?.trim() ? query.words : null
  const known = lately.get(app)
  if (known?.of === item.sha256 && words === null) {
    const page = pageOf(known.read, query)
    if (page) return page
  }
  const file = listTradeFiles(app.database.read).find(({ evidenceId }) => evidenceId === item.id)
  const { around } = query
  const read = await app.workers.run(
    'read-rows',
    {
      pieces: Math.ceil(item.bytes / CHUNK_BYTES),
      sheet: file?.sheet ?? null,
      heads: file?.headers ?? null,
      around,
      words,
    },
    {
      ...{ lane: 'rows', timeoutMs: LIMIT_MS, signal, ...(progress ? { progress } : {}) },
      pull: (name) => {
        const chunk = readChunk(app.database.read, item.id, Number(name))
        if (!chunk) throw damagedOriginal(item)
        return new Uint8Array(chunk)
      },
    },
  )
  lately.set(app, { of: item.sha256, read })
  const page = cutTo(read, words === null ? around : (read.at ?? 1), query.limit)
  return { ...read, rows: page, at: read.at }
}

/** The rows around one, of what was read before; null where it does not reach as far. */
function pageOf(read: TableRows, { around, limit }: Pick<RowsQuery, 'around' | 'limit'>): TableRows | null {
  const [first, last] = [read.rows[0]?.row ?? 1, read.rows.at(-1)?.row ?? 0]
  const from = firstOf(read, around, limit)
  if (from < first || (from + limit - 1 > last && read.records === null)) return null
  const rows = cutTo(read, around, limit)
  return { ...read, rows, at: rows.some(({ row }) => row === around) ? around : null }
}

function cutTo(read: TableRows, around: number, limit: number): TableRow[] {
  const from = firstOf(read, around, limit)
  return read.rows.filter(({ row }) => row >= from && row < from + limit)
}

/** The first row of a page that has the one asked for in its middle, or the file's end at its own. */
const firstOf = ({ records }: TableRows, around: number, limit: number) =>
  Math.max(1, Math.min(around, records ?? around) - Math.floor(limit / 2))
