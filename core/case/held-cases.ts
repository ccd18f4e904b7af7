import { stat } from 'node:fs/promises'
import type { CaseDatabase } from '../../db/handles.ts'
import { caseInUse } from '../../db/sqlite-error.ts'

/** The cases this process has open, by their place on the disk. */
const held = new Map<string, CaseDatabase>()

const identity = async (path: string): Promise<string | null> => {
  const found = await stat(path, { bigint: true }).catch(() => null)
  return found && `${found.dev} ${found.ino}`
}

/**
 * Refuses a case that this process has open, under whatever name, without opening its file: on POSIX systems closing any
 * handle of a file gives up all locks the process holds on it (fcntl(2)), and another process could then write beside us.
 * Throws `case-in-use`.
 */
export async function refuseHeld(path: string): Promise<void> {
  const place = await identity(path)
  if (place !== null && held.get(place)?.raw.open === true) throw caseInUse(path)
}

/** Notes that a case is open in this process, until its database is closed. */
export async function holdCase(path: string, database: CaseDatabase): Promise<void> {
  const place = await identity(path)
  for (const [other, { raw }] of held) if (!raw.open) held.delete(other)
  if (place !== null) held.set(place, database)
}
