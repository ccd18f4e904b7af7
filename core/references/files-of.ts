import { realpath } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

/** Where a file lies that an export names: its real path, or why it is not taken in. */
export type Located =
  { readonly named: string; readonly path: string } | { readonly named: string; readonly state: 'missing' | 'outside' }

/** Looks a file up that an export names. Only what really lies in the export's own folder is taken: a path, or a link in it, that leads out of it is not. */
export async function locate(exportPath: string, named: string): Promise<Located> {
  const folder = await realpath(dirname(resolve(exportPath)))
  const asked = resolve(folder, named.replace(/^file:\/\//, '').replaceAll('\\', '/'))
  if (!inside(folder, asked)) return { named, state: 'outside' }
  const path = await realpath(asked).catch(() => null)
  if (path === null) return { named, state: 'missing' }
  return inside(folder, path) ? { named, path } : { named, state: 'outside' }
}

const inside = (folder: string, path: string) => path.startsWith(folder + sep)
