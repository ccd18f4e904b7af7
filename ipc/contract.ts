import { filingCalls } from './contract/filing.ts'
import { backupCalls } from './contract/backups.ts'
import { caseCalls } from './contract/case.ts'
import { checklistsCalls } from './contract/checklists.ts'
import { evidenceCalls } from './contract/evidence.ts'
import { exhibitsCalls } from './contract/exhibits.ts'
import { entitiesCalls } from './contract/entities.ts'
import { listsCalls } from './contract/lists.ts'
import { factsCalls } from './contract/facts.ts'
import { docketCalls } from './contract/docket.ts'
import { foldersCalls } from './contract/folders.ts'
import { reviewCalls } from './contract/review.ts'
import { readingCalls } from './contract/reading.ts'
import { questionsCalls } from './contract/questions.ts'
import { searchCalls } from './contract/search.ts'
import { petitionCalls } from './contract/petition.ts'
import { trashCalls } from './contract/trash.ts'
import { tradeCalls } from './contract/trade.ts'
import { undoCalls } from './contract/undo.ts'
import { protectionCalls } from './contract/protection.ts'
import { workCalls } from './contract/work.ts'

/** Every call the window may make of the case host: the whole seam, a file for each group. */
export const contract = {
  case: caseCalls,
  backups: backupCalls,
  evidence: evidenceCalls,
  docket: docketCalls,
  folders: foldersCalls,
  review: reviewCalls,
  exhibits: exhibitsCalls,
  facts: factsCalls,
  questions: questionsCalls,
  reading: readingCalls,
  checklists: checklistsCalls,
  search: searchCalls,
  petition: petitionCalls,
  trash: trashCalls,
  trade: tradeCalls,
  entities: entitiesCalls,
  lists: listsCalls,
  undo: undoCalls,
  protection: protectionCalls,
  filing: filingCalls,
  work: workCalls,
} as const
export type WithholdContract = typeof contract
