import { answerMatch } from '../../core/lists/answer-match.ts'
import { citeListing } from '../../core/lists/cite-listing.ts'
import { importList, tryList } from '../../core/lists/import-list.ts'
import { listedFiles, listings, matchLists } from '../../core/lists/match-lists.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The lists of the government. Each call is answered by one verb of the core. */
export const listsHandlers = {
  try: (host, { work, path, ...how }) =>
    watched(host, work, 'Reading the list', (watch) => tryList(caseOf(host), path, how, watch)),
  import: (host, { work, path, ...how }) =>
    watched(host, work, 'Importing the list', (watch) => importList(caseOf(host), path, how, watch)),
  files: (host) => listedFiles(caseOf(host)),
  matches: (host) => matchLists(caseOf(host)),
  answer: (host, answer) => answerMatch(caseOf(host), answer),
  listings: (host) => listings(caseOf(host)),
  cite: (host, pair) => ({ id: citeListing(caseOf(host), pair) }),
} satisfies GroupHandlers<'lists'>
