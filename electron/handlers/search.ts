import { searchCase } from '../../core/search/search-case.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** Search over the case. Each call is answered by one verb of the core. */
export const searchHandlers = {
  run: (host, { query }) => searchCase(caseOf(host), query),
} satisfies GroupHandlers<'search'>
