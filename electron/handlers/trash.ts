import { listTrash } from '../../core/trash/list-trash.ts'
import { purgeItem } from '../../core/trash/purge-item.ts'
import { restoreItems } from '../../core/trash/restore-items.ts'
import { trashEvidence } from '../../core/trash/trash-evidence.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** What was removed. Each call is answered by one verb of the core. */
export const trashHandlers = {
  list: (host) => listTrash(caseOf(host)),
  moveEvidence: (host, input) => trashEvidence(caseOf(host), input),
  restore: (host, input) => restoreItems(caseOf(host), input),
  purge: (host, input) => purgeItem(caseOf(host), input),
} satisfies GroupHandlers<'trash'>
