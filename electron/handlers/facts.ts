import { addFact } from '../../core/facts/add-fact.ts'
import { drawMatrix } from '../../core/facts/draw-matrix.ts'
import { editFact, removeFact } from '../../core/facts/edit-fact.ts'
import { linkConflict } from '../../core/facts/link-conflict.ts'
import { listConflicts } from '../../core/facts/list-conflicts.ts'
import { listFacts } from '../../core/facts/list-facts.ts'
import { reopenConflict, settleConflict } from '../../core/facts/settle-conflict.ts'
import { citedFacts } from '../../core/petition/cited-facts.ts'
import { elementWords } from '../../core/timeline/lanes.ts'
import { mapTimeline } from '../../core/timeline/map-timeline.ts'
import { saveTimeline } from '../../core/timeline/save-timeline.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The facts, the contradictions between them and what they support. Each call is answered by one verb of the core. */
export const factsHandlers = {
  list: (host) => listFacts(caseOf(host)),
  add: (host, fact) => ({ id: addFact(caseOf(host), fact) }),
  edit: (host, input) => editFact(caseOf(host), input),
  remove: (host, input) => removeFact(caseOf(host), input),
  conflicts: (host) => listConflicts(caseOf(host)),
  linkConflict: (host, input) => ({ id: linkConflict(caseOf(host), input) }),
  settleConflict: (host, input) => settleConflict(caseOf(host), input),
  reopenConflict: (host, input) => reopenConflict(caseOf(host), input),
  cited: (host, { template }) => citedFacts(caseOf(host), template),
  matrix: (host, { template }) => drawMatrix(caseOf(host), template),
  timeline: (host, { asked, width }) => mapTimeline(caseOf(host), asked, width),
  elements: () => [...elementWords()].map(([id, words]) => ({ id, words })),
  saveTimeline: (host, { work, ...input }) =>
    watched(host, work, 'Drawing the timeline', ({ signal }) => saveTimeline(caseOf(host), input, signal)),
} satisfies GroupHandlers<'facts'>
