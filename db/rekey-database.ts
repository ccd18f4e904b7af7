import { openDatabase, rawKey, type DatabasePlace } from './open-database.ts'

/** Encrypts every page of a closed database anew, under the key and header of `to`. Throws what SQLite throws. */
export function rekeyDatabase(from: DatabasePlace, to: Pick<DatabasePlace, 'key' | 'header'>): void {
  const copy = openDatabase(from)
  try {
    // A journal on disk would keep pages under the old key.
    copy.raw.pragma('journal_mode=MEMORY')
    copy.raw.pragma(`rekey='${rawKey(to.key, to.header)}'`)
  } finally {
    copy.raw.close()
  }
}
