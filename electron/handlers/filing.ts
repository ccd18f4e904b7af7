import { checkFiling } from '../../core/filing/check-filing.ts'
import { editSubmission } from '../../core/filing/edit-submission.ts'
import { filePetition } from '../../core/filing/file-petition.ts'
import { filingProfiles } from '../../core/filing/filing-profiles.ts'
import { listSubmissions } from '../../core/filing/list-submissions.ts'
import { recordSubmission } from '../../core/filing/record-submission.ts'
import { setFilingLimit } from '../../core/filing/set-filing-limit.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** Filing: the folder that is sent, and the record of what was. Each call is answered by one verb of the core. */
export const filingHandlers = {
  profiles: (host) => filingProfiles(caseOf(host)),
  setLimit: (host, input) => setFilingLimit(caseOf(host), input),
  build: (host, { work, ...input }) =>
    watched(host, work, 'Building the filing', (watch) => filePetition(caseOf(host), input, watch)),
  check: (host, { work, folder }) =>
    watched(host, work, 'Verifying the filing', (watch) => checkFiling(caseOf(host), { folder }, watch)),
  submit: (host, { work, ...input }) =>
    watched(host, work, 'Checking the files sent', (watch) => recordSubmission(caseOf(host), input, watch)),
  editSubmission: (host, input) => editSubmission(caseOf(host), input),
  submissions: (host) => listSubmissions(caseOf(host)),
} satisfies GroupHandlers<'filing'>
