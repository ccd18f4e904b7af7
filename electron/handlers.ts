import { backupHandlers } from './handlers/backups.ts'
import { caseHandlers } from './handlers/case.ts'
import { checklistsHandlers } from './handlers/checklists.ts'
import { evidenceHandlers } from './handlers/evidence.ts'
import { exhibitsHandlers } from './handlers/exhibits.ts'
import { entitiesHandlers } from './handlers/entities.ts'
import { listsHandlers } from './handlers/lists.ts'
import { factsHandlers } from './handlers/facts.ts'
import { docketHandlers } from './handlers/docket.ts'
import { foldersHandlers } from './handlers/folders.ts'
import { reviewHandlers } from './handlers/review.ts'
import { readingHandlers } from './handlers/reading.ts'
import { questionsHandlers } from './handlers/questions.ts'
import { searchHandlers } from './handlers/search.ts'
import { petitionHandlers } from './handlers/petition.ts'
import { trashHandlers } from './handlers/trash.ts'
import { tradeHandlers } from './handlers/trade.ts'
import { undoHandlers } from './handlers/undo.ts'
import { protectionHandlers } from './handlers/protection.ts'
import { filingHandlers } from './handlers/filing.ts'
import { workHandlers } from './handlers/work.ts'
import type { Handlers } from '../ipc/call.ts'
import type { WithholdContract } from '../ipc/contract.ts'
import type { Host } from './host.ts'

/** Every call of the window, answered by one verb of the core; a file for each group of the contract. */
export const handlers = {
  case: caseHandlers,
  backups: backupHandlers,
  evidence: evidenceHandlers,
  docket: docketHandlers,
  folders: foldersHandlers,
  review: reviewHandlers,
  exhibits: exhibitsHandlers,
  facts: factsHandlers,
  questions: questionsHandlers,
  reading: readingHandlers,
  checklists: checklistsHandlers,
  search: searchHandlers,
  petition: petitionHandlers,
  trash: trashHandlers,
  trade: tradeHandlers,
  entities: entitiesHandlers,
  lists: listsHandlers,
  undo: undoHandlers,
  protection: protectionHandlers,
  filing: filingHandlers,
  work: workHandlers,
} satisfies Handlers<WithholdContract, Host>
