import { existsSync, rmSync } from 'node:fs'
import { AppError } from '../../domain/errors.ts'
import type { CaseDatabase } from '../../db/handles.ts'
import { fromSqlite } from '../../db/sqlite-error.ts'
import { vacuumInto } from '../../db/vacuum-into.ts'

/** Writes a consistent copy of an open case under the same key (VACUUM INTO). Throws `case-exists`, `disk-full`; no part of a copy is left then. */
export function copyCase(database: CaseDatabase, to: string): void {
  if (existsSync(to)) {
    throw new AppError(
      'case-exists',
      `There is a file at ${to} already; the copy was not made and nothing was changed.`,
      'Move that file away and try again.',
    )
  }
  try {
    vacuumInto(database, to)
  } catch (thrown) {
    rmSync(to, { force: true })
    throw fromSqlite(thrown, to)
  }
}
