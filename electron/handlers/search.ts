import { filterWords } from '../../core/search/filters.ts'
import { indexPages } from '../../core/search/index-pages.ts'
import { listUnsearchable } from '../../core/search/list-unsearchable.ts'
import { searchEverything } from '../../core/search/search-everything.ts'
import { searchTerms } from '../../core/search/search-terms.ts'
import { writeMatrix } from '../../core/search/write-matrix.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** Search over the case. Each call is answered by one verb of the core. */
export const searchHandlers = {
  makeIndex: (host, { work }) =>
    watched(host, work, 'Making the index for searching', (watch) => indexPages(caseOf(host), watch)),
  run: (host, input) => searchEverything(caseOf(host), input),
  filters: () => [...filterWords()].map(({ name, values }) => ({ name, values: [...values] })),
  unsearchable: (host) => listUnsearchable(caseOf(host)),
  terms: (host, { work, ...input }) =>
    watched(host, work, 'Looking for the terms', (watch) => searchTerms(caseOf(host), input, watch)),
  writeTerms: (host, { work, ...input }) =>
    watched(host, work, 'Writing the table of terms', (watch) => writeMatrix(caseOf(host), input, watch)),
} satisfies GroupHandlers<'search'>
