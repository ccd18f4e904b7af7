import type { RowValues } from '../../domain/shipment-row.ts'
import type { CaseDatabase } from '../handles.ts'
import { columnsOf, quoted } from '../undo-triggers.ts'
import { SHIPMENT_COLUMNS } from './shipments.ts'

/** A row of any table as it leaves the case and comes back: column by column. */
export type DumpedRow = Readonly<Record<string, unknown>>

/** Tables whose rows are not a case's own: undo is of the session's, chunks go out as files, indexes and thumbnails are made anew. */
const NOT_DUMPED = ['undo_step', 'undo_change', 'blob_chunk', 'shipment_refold', 'thumbnail']

/** The tables a case consists of, without indexes for searching and what SQLite keeps for itself, in the order they were made. */
export function dumpedTables(database: CaseDatabase): readonly string[] {
  const names = database.raw
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY (SELECT rowid FROM sqlite_schema s WHERE s.name = pragma_table_list.name)`,
    )
    .pluck()
    .all() as string[]
  return names.filter((name) => !NOT_DUMPED.includes(name))
}

/** Every row of a table in its stored order, without the columns SQLite works out by itself. */
export function* dumpRows(database: CaseDatabase, table: string): Generator<DumpedRow> {
  const columns = columnsOf(database.raw, table).map(({ name }) => quoted(name))
  const adopted = table === 'blob' ? ' WHERE adopted = 1' : ''
  yield* database.raw
    .prepare(`SELECT ${columns.join(', ')} FROM ${quoted(table)}${adopted}`)
    .iterate() as Iterable<DumpedRow>
}

/** Every original that is kept, those a made item was made as before too, with the name it came in under, where it has one. */
export function dumpedOriginals(database: CaseDatabase): readonly {
  readonly blob: string
  readonly sha256: string
  readonly bytes: number
  readonly name: string | null
}[] {
  return database.raw
    .prepare(
      `SELECT b.id AS blob, b.sha256, b.bytes, e.original_name AS name FROM blob b LEFT JOIN evidence e ON e.blob_id = b.id
       WHERE b.adopted = 1 ORDER BY e.rowid IS NULL, e.rowid, b.rowid`,
    )
    .all() as { blob: string; sha256: string; bytes: number; name: string | null }[]
}

/** The n-th piece of an original by its blob, from 0. */
export function blobPiece(database: CaseDatabase, blob: string, n: number): Buffer | undefined {
  return database.read.prepare('SELECT bytes FROM blob_chunk WHERE blob_id = ? AND seq = ?').pluck().get(blob, n) as
    Buffer | undefined
}

/** Writes rows into a table of a case that is being made; a column the table does not have is an error. Throws what SQLite throws. */
export function loadRows(database: CaseDatabase, table: string, rows: readonly DumpedRow[]): void {
  const columns = columnsOf(database.raw, table).map(({ name }) => name)
  const insert = database.raw.prepare(
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  )
  for (const row of rows) {
    const strange = Object.keys(row).find((name) => !columns.includes(name))
    if (strange !== undefined) throw new TypeError(`the table ${table} has no column ${strange}`)
    insert.run(columns.map((name) => row[name] ?? null))
  }
}

/** Stores a piece of an original of a case that is being made. */
export function loadPiece(database: CaseDatabase, blob: string, n: number, bytes: Uint8Array): void {
  database.raw.prepare('INSERT INTO blob_chunk (blob_id, seq, bytes) VALUES (?, ?, ?)').run(blob, n, bytes)
}

/** Loads with the references between tables checked at the end: what does not fit is an error. Throws what `load` and SQLite throw. */
export async function loading(database: CaseDatabase, load: () => Promise<void>): Promise<void> {
  database.raw.pragma('foreign_keys=OFF')
  database.raw.exec('BEGIN IMMEDIATE')
  try {
    await load()
    const astray = database.raw.pragma('foreign_key_check') as readonly { readonly table: string }[]
    if (astray[0]) throw new TypeError(`a row of ${astray[0].table} refers to one that is not there`)
    database.raw.exec('COMMIT')
  } catch (thrown) {
    if (database.raw.inTransaction) database.raw.exec('ROLLBACK')
    throw thrown
  } finally {
    database.raw.pragma('foreign_keys=ON')
  }
}

/** Makes the indexes for searching anew from what was loaded: the words of each page and of each shipment. */
export function indexAnew(
  database: CaseDatabase,
  wordsOf: { readonly page: (text: string) => string; readonly shipment: (values: RowValues) => string },
): void {
  const { raw } = database
  raw.transaction(() => {
    const page = raw.prepare('INSERT INTO page_words (rowid, words) VALUES (?, ?)')
    for (const { no, text } of raw.prepare('SELECT no, text FROM page_text').all() as { no: number; text: string }[])
      page.run(no, wordsOf.page(text))
    raw.exec('UPDATE page_text SET indexed = 1; DELETE FROM shipment_refold')
    const shipment = raw.prepare('INSERT INTO shipment_words (rowid, words) VALUES (?, ?)')
    for (const row of raw.prepare('SELECT * FROM shipment').all() as (DumpedRow & { no: number })[])
      shipment.run(
        row.no,
        wordsOf.shipment(SHIPMENT_COLUMNS.map((column) => row[column] ?? null) as unknown as RowValues),
      )
  })()
}

/** Gives a case that was loaded from elsewhere a writer of its own, so that its stamps are told from those of the other copy. */
export function renewDevice(database: CaseDatabase, device: string): void {
  database.raw.prepare('UPDATE case_info SET device = ?').run(device)
}
