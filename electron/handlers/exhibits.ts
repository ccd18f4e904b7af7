import { arrangeExhibit } from '../../core/exhibits/arrange-exhibit.ts'
import { listExhibits } from '../../core/exhibits/list-exhibits.ts'
import { numberItems } from '../../core/exhibits/number-items.ts'
import { setExhibitGroups } from '../../core/exhibits/set-exhibit-groups.ts'
import { setNumbering } from '../../core/exhibits/set-numbering.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** The exhibits of a petition. Each call is answered by one verb of the core. */
export const exhibitsHandlers = {
  list: (host, { template }) => listExhibits(caseOf(host), template),
  numbers: (host, { template }) => numberItems(caseOf(host), template),
  arrange: (host, input) => arrangeExhibit(caseOf(host), input),
  setNumbering: (host, input) => setNumbering(caseOf(host), input),
  setGroups: (host, input) => [...setExhibitGroups(caseOf(host), input)],
} satisfies GroupHandlers<'exhibits'>
