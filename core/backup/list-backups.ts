import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupCopy } from '../../domain/backup.ts'
import { madeAt } from './backup-name.ts'

/** The copies of a case that lie in a folder, newest first; null where the folder can't be read. */
export async function listBackups(folder: string, caseId: string): Promise<BackupCopy[] | null> {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return null
  const copies = await Promise.all(
    names.map(async (name) => {
      const at = madeAt(name, caseId)
      if (at === null) return []
      const path = join(folder, name)
      const found = await stat(path).catch(() => null)
      return found?.isFile() ? [{ name, path, at, bytes: found.size }] : []
    }),
  )
  return copies.flat().sort((a, b) => (a.at < b.at ? 1 : -1))
}
