import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Gives a finished file its name, in the same folder; both survive a loss of power from here on. */
export async function putInPlace(from: string, to: string): Promise<void> {
  await syncPath(from)
  await rename(from, to)
  if (process.platform !== 'win32') await syncPath(dirname(to))
}

async function syncPath(path: string): Promise<void> {
  // Windows flushes only what was opened for writing.
  const file = await open(path, process.platform === 'win32' ? 'r+' : 'r')
  await file.sync().finally(() => file.close())
}
