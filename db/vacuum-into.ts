import type { CaseDatabase } from './handles.ts'

/** Writes a consistent, encrypted copy of an open case to a path where nothing is. Throws what SQLite throws. */
export function vacuumInto(database: CaseDatabase, path: string): void {
  database.raw.prepare('VACUUM INTO ?').run(path)
}
