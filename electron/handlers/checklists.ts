import { answerChecklist } from '../../core/checklists/answer-checklist.ts'
import { listChecklists } from '../../core/checklists/list-checklists.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** The questions put to audit reports and importers' documents. Each call is answered by one verb of the core. */
export const checklistsHandlers = {
  list: (host) => listChecklists(caseOf(host)),
  answer: (host, input) => answerChecklist(caseOf(host), input),
} satisfies GroupHandlers<'checklists'>
