import type { CustodyEvent } from '../domain/custody.ts'
import type { CaseDatabase } from './handles.ts'

/** The hash of the last entry of the custody log in a copy under the open case's own key: the copy is opened and read to tell. Throws what SQLite throws. */
export function headOfCopy(database: CaseDatabase, path: string): string | null {
  database.raw.prepare('ATTACH ? AS copy').run(path)
  try {
    const last = database.raw.prepare('SELECT hash FROM copy.custody_event ORDER BY seq DESC LIMIT 1').get()
    return (last as Pick<CustodyEvent, 'hash'> | undefined)?.hash ?? null
  } finally {
    database.raw.prepare('DETACH copy').run()
  }
}
