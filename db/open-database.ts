import Database from 'better-sqlite3'
import { handlesOf, type CaseDatabase } from './handles.ts'
import { NOW_TABLE } from './undo-triggers.ts'

/** "WROC" as the SQLite application id of every case. */
export const APPLICATION_ID = 0x57524f43
export const PAGE_SIZE = 16_384
/** How far the log may grow before it is folded in: 64 MiB. */
const WAL_PAGES = 4096

/** Memory for pages at hand: 64 MiB. Rows of a large trade file go into indexes at random places. */
const CACHE_KIB = 65_536

/** Where a case is, what opens it (32-byte key, the file's 16 readable bytes), and where the addon is if not in its package. */
export interface DatabasePlace {
  readonly path: string
  readonly key: Uint8Array
  readonly header: Uint8Array
  readonly nativeBinding?: string | undefined
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The cipher's raw key: 64 hex digits of key, then the 32 of the header, which stay readable at the file's start. */
export const rawKey = (key: Uint8Array, header: Uint8Array) => `raw:${hex(key)}${hex(header)}`

/** Opens (or makes) an encrypted database with every safeguard set; `inspect` may refuse it before a byte is written. Throws what SQLite or `inspect` throws, the handle closed. */
export function openDatabase(
  place: DatabasePlace,
  inspect: (database: CaseDatabase) => void = () => undefined,
): CaseDatabase {
  const raw = new Database(place.path, {
    timeout: 1000,
    ...(place.nativeBinding === undefined ? {} : { nativeBinding: place.nativeBinding }),
  })
  try {
    raw.pragma(`cipher='aegis'`)
    raw.pragma(`page_size=${PAGE_SIZE}`)
    raw.pragma(`key='${rawKey(place.key, place.header)}'`)
    raw.pragma(`page_size=${PAGE_SIZE}`)
    // Sorts and temporary tables would otherwise spill evidence to disk in clear.
    raw.pragma('temp_store=MEMORY')
    raw.pragma(`cache_size=-${CACHE_KIB}`)
    raw.pragma('locking_mode=EXCLUSIVE')
    raw.pragma('trusted_schema=OFF')
    raw.pragma('foreign_keys=ON')
    raw.pragma('secure_delete=ON')
    inspect(handlesOf(raw))
    raw.pragma('journal_mode=WAL')
    raw.pragma('synchronous=FULL')
    raw.pragma(`wal_autocheckpoint=${WAL_PAGES}`)
    // Takes the exclusive lock now, so that a second opener is refused at the door.
    raw.exec('BEGIN IMMEDIATE; COMMIT')
    raw.exec(NOW_TABLE)
    return handlesOf(raw)
  } catch (thrown) {
    raw.close()
    throw thrown
  }
}

/** Opens an encrypted database to be read alone: nothing is written to it or beside it. Throws what SQLite throws, the handle closed. */
export function openToRead(place: DatabasePlace): CaseDatabase {
  const binding = place.nativeBinding === undefined ? {} : { nativeBinding: place.nativeBinding }
  const raw = new Database(place.path, { readonly: true, fileMustExist: true, timeout: 1000, ...binding })
  try {
    raw.pragma(`cipher='aegis'`)
    raw.pragma(`key='${rawKey(place.key, place.header)}'`)
    raw.pragma('temp_store=MEMORY')
    raw.pragma('trusted_schema=OFF')
    raw.pragma('schema_version')
    return handlesOf(raw)
  } catch (thrown) {
    raw.close()
    throw thrown
  }
}

/** Writes the log beside the file back into it and empties it. */
export function foldLog(database: CaseDatabase): void {
  database.raw.pragma('wal_checkpoint(TRUNCATE)')
}

/** Folds the log back into the file and closes: what remains is exactly one file. */
export function closeDatabase(database: CaseDatabase): void {
  try {
    foldLog(database)
    database.raw.pragma('journal_mode=DELETE')
  } finally {
    database.raw.close()
  }
}
