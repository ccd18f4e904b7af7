import { indexPages } from '../../core/search/index-pages.ts'
import { searchCase } from '../../core/search/search-case.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** Search over the case. Each call is answered by one verb of the core. */
export const searchHandlers = {
  makeIndex: (host, { work }) =>
    watched(host, work, 'Making the index for searching', (watch) => indexPages(caseOf(host), watch)),
  run: (host, { query }) => searchCase(caseOf(host), query),
} satisfies GroupHandlers<'search'>
