import { listFilters } from '../../core/filters/list-filters.ts'
import { removeFilter } from '../../core/filters/remove-filter.ts'
import { saveFilter } from '../../core/filters/save-filter.ts'
import { addFolder } from '../../core/folders/add-folder.ts'
import { listFolders } from '../../core/folders/list-folders.ts'
import { moveFolder } from '../../core/folders/move-folder.ts'
import { putInFolder } from '../../core/folders/put-in-folder.ts'
import { removeFolder } from '../../core/folders/remove-folder.ts'
import { renameFolder } from '../../core/folders/rename-folder.ts'
import { takeFromFolder } from '../../core/folders/take-from-folder.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** Folders of the evidence, and saved filters of its list. Each call is answered by one verb of the core. */
export const foldersHandlers = {
  list: (host) => listFolders(caseOf(host)),
  add: (host, input) => ({ id: addFolder(caseOf(host), input) }),
  rename: (host, input) => renameFolder(caseOf(host), input),
  move: (host, input) => moveFolder(caseOf(host), input),
  remove: (host, input) => removeFolder(caseOf(host), input),
  put: (host, input) => putInFolder(caseOf(host), input),
  take: (host, input) => takeFromFolder(caseOf(host), input),
  filters: (host) => listFilters(caseOf(host)),
  saveFilter: (host, input) => ({ id: saveFilter(caseOf(host), input) }),
  removeFilter: (host, input) => removeFilter(caseOf(host), input),
} satisfies GroupHandlers<'folders'>
