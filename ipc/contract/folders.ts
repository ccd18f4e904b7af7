import { z } from 'zod'
import { Folder } from '../../domain/folder.ts'
import { EvidenceId, FilterId, FolderId } from '../../domain/ids.ts'
import { NewFilter, SavedFilter } from '../../domain/saved-filter.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

const FolderAndItems = z.object({ folder: FolderId, ids: z.array(EvidenceId).min(1) })

/** Folders of the evidence, and saved filters of its list. */
export const foldersCalls = {
  list: call(Nothing, z.array(Folder)),
  add: call(z.object({ name: z.string(), within: FolderId.nullable() }), z.object({ id: FolderId })),
  rename: call(z.object({ folder: FolderId, name: z.string() }), Done),
  move: call(z.object({ folder: FolderId, within: FolderId.nullable() }), Done),
  remove: call(z.object({ folder: FolderId }), Done),
  put: call(FolderAndItems, Done),
  take: call(FolderAndItems, Done),
  filters: call(Nothing, z.array(SavedFilter)),
  saveFilter: call(NewFilter, z.object({ id: FilterId })),
  removeFilter: call(z.object({ filter: FilterId }), Done),
} as const
