import { addFact } from '../../core/facts/add-fact.ts'
import { editFact, removeFact } from '../../core/facts/edit-fact.ts'
import { listFacts } from '../../core/facts/list-facts.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** The facts and their pinpoints. Each call is answered by one verb of the core. */
export const factsHandlers = {
  list: (host) => listFacts(caseOf(host)),
  add: (host, fact) => ({ id: addFact(caseOf(host), fact) }),
  edit: (host, input) => editFact(caseOf(host), input),
  remove: (host, input) => removeFact(caseOf(host), input),
} satisfies GroupHandlers<'facts'>
