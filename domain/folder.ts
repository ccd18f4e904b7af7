import { z } from 'zod'
import { EvidenceId, FolderId } from './ids.ts'

/** A folder of the evidence: within another, or at the top. An item may be in many. */
export const Folder = z.object({
  id: FolderId,
  parent: FolderId.nullable(),
  name: z.string(),
  items: z.array(EvidenceId),
})
export type Folder = z.infer<typeof Folder>

type Placed = Pick<Folder, 'id' | 'parent' | 'name'>

/** A folder with how deep it lies, from 0. */
export interface FolderInTree<F extends Placed = Folder> {
  readonly folder: F
  readonly depth: number
}

/** Folders as a tree is read: each followed by those within it, by name. */
export function folderTree<F extends Placed>(folders: readonly F[]): readonly FolderInTree<F>[] {
  const within = (parent: string | null, depth: number): readonly FolderInTree<F>[] =>
    folders
      .filter((folder) => folder.parent === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
      .flatMap((folder) => [{ folder, depth }, ...within(folder.id, depth + 1)])
  return within(null, 0)
}

/** The ids of a folder and of all that lie in it, at any depth. */
export function folderAndWithin(folders: readonly Placed[], id: string): ReadonlySet<string> {
  const children = folders.filter(({ parent }) => parent === id)
  return new Set([id, ...children.flatMap((child) => [...folderAndWithin(folders, child.id)])])
}

/** A folder's names from the top, as "Trade / 2020". */
export function folderPath(folders: readonly Placed[], id: string): string {
  const folder = folders.find((one) => one.id === id)
  if (!folder) return ''
  return folder.parent === null ? folder.name : `${folderPath(folders, folder.parent)} / ${folder.name}`
}

/** The items in a folder or in any within it, each once. */
export function itemsWithin(folders: readonly Folder[], id: string): ReadonlySet<EvidenceId> {
  const ids = folderAndWithin(folders, id)
  return new Set(folders.filter((folder) => ids.has(folder.id)).flatMap(({ items }) => items))
}
