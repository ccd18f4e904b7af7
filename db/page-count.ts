import Database from 'better-sqlite3'
import { rawKey, type DatabasePlace } from './open-database.ts'

/** How many pages a database should have, as its first page says. Reads that page only; throws what SQLite throws. */
export function pageCount(place: DatabasePlace): number {
  const binding = place.nativeBinding === undefined ? {} : { nativeBinding: place.nativeBinding }
  const raw = new Database(place.path, { readonly: true, ...binding })
  try {
    raw.pragma(`cipher='aegis'`)
    raw.pragma(`key='${rawKey(place.key, place.header)}'`)
    // The schema is longer than the first page; what of it lies beyond is not needed here and need not be there.
    raw.unsafeMode(true)
    raw.pragma('writable_schema=ON')
    return Number(raw.pragma('page_count', { simple: true }))
  } finally {
    raw.close()
  }
}
