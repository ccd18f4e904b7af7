import { addDocketDate } from '../../core/docket/add-docket-date.ts'
import { addDocketEntry } from '../../core/docket/add-docket-entry.ts'
import { docketRules } from '../../core/docket/docket-rules.ts'
import { editDocketDate } from '../../core/docket/edit-docket-date.ts'
import { editDocketEntry } from '../../core/docket/edit-docket-entry.ts'
import { exportCalendar } from '../../core/docket/export-calendar.ts'
import { listDocket } from '../../core/docket/list-docket.ts'
import { removeDocketDate } from '../../core/docket/remove-docket-date.ts'
import { removeDocketEntry } from '../../core/docket/remove-docket-entry.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** Petitions that were filed, and what is due when. Each call is answered by one verb of the core. */
export const docketHandlers = {
  list: (host) => listDocket(caseOf(host)),
  rules: (_host, { template }) => [...docketRules(template)],
  add: (host, input) => ({ id: addDocketEntry(caseOf(host), input) }),
  edit: (host, input) => editDocketEntry(caseOf(host), input),
  remove: (host, input) => removeDocketEntry(caseOf(host), input),
  addDate: (host, input) => ({ id: addDocketDate(caseOf(host), input) }),
  editDate: (host, input) => editDocketDate(caseOf(host), input),
  removeDate: (host, input) => removeDocketDate(caseOf(host), input),
  calendar: (host, input) => exportCalendar(caseOf(host), input),
} satisfies GroupHandlers<'docket'>
