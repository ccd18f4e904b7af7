import { lstat, readdir } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'

/** A file to be taken in: where it is, and the name it is kept under (its path inside the folder that was given). */
export interface FoundFile {
  readonly path: string
  readonly name: string
}

/** The files of the paths given, in their order, a folder's by relative name. A link inside a folder is listed, not followed; a path that can't be looked at is listed too, to fail by name later. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = await Promise.all(paths.map((path) => filesAt(resolve(path))))
  return found.flat()
}

async function filesAt(path: string): Promise<readonly FoundFile[]> {
  const isFolder = await lstat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  )
  if (!isFolder) return [{ path, name: basename(path) }]
  const inside = await walk(path)
  return inside
    .map((file) => ({ path: file, name: relative(path, file).split('\\').join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) return [folder]
  const inside = await Promise.all(
    entries.map(async (entry) =>
      entry.isDirectory() ? await walk(join(folder, entry.name)) : [join(folder, entry.name)],
    ),
  )
  return inside.flat()
}
