import { arrangeExhibit } from '../../core/exhibits/arrange-exhibit.ts'
import { coverSheet } from '../../core/exhibits/cover-sheet.ts'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import { numberItems } from '../../core/exhibits/number-items.ts'
import { setExhibitGroups } from '../../core/exhibits/set-exhibit-groups.ts'
import { listPairs } from '../../core/exhibits/list-pairs.ts'
import { setNumbering } from '../../core/exhibits/set-numbering.ts'
import { removeTranslation, setTranslation } from '../../core/exhibits/set-translation.ts'
import { makeComparison } from '../../core/made/make-comparison.ts'
import { makeItem } from '../../core/made/make-item.ts'
import { showMadeItem } from '../../core/made/show-made-item.ts'
import { caseOf } from '../host.ts'
import { watched } from '../work.ts'
import type { GroupHandlers } from './group.ts'

/** The exhibits of a petition. Each call is answered by one verb of the core. */
export const exhibitsHandlers = {
  list: (host, { template }) => listExhibits(caseOf(host), template),
  numbers: (host, { template }) => numberItems(caseOf(host), template),
  cover: async (host, input) => ({ pdf: await coverSheet(caseOf(host), input) }),
  arrange: (host, input) => arrangeExhibit(caseOf(host), input),
  setNumbering: (host, input) => setNumbering(caseOf(host), input),
  setGroups: (host, input) => [...setExhibitGroups(caseOf(host), input)],
  made: (host, { id }) => showMadeItem(caseOf(host), id),
  compare: (host, { work, ...input }) =>
    watched(host, work, 'Setting the pictures side by side', async ({ signal }) => {
      const { item, adjustments, hints } = await makeComparison(caseOf(host), input, signal)
      return { item, adjustments: [...adjustments], hints: [...hints] }
    }),
  make: (host, { work, ...input }) =>
    watched(host, work, 'Setting the pages', ({ signal }) => makeItem(caseOf(host), input, signal)),
  translations: (host) => listPairs(caseOf(host)),
  pair: (host, pair) => setTranslation(caseOf(host), pair),
  part: (host, { originalId }) => removeTranslation(caseOf(host), originalId),
} satisfies GroupHandlers<'exhibits'>
