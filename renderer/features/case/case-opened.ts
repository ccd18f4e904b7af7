import { toAppError } from '../../../domain/errors.ts'
import { useStore } from '../../app/store.ts'
import { api } from '../../data/api.ts'
import { invalidate } from '../../data/query-cache.ts'
import { runWork } from '../../data/work.ts'

const ALL_GROUPS = ['case', 'backups', 'evidence', 'facts', 'search', 'petition']

/** Makes the window read everything anew: another case is open now. A case of an earlier version gets its index for searching meanwhile. */
export function caseOpened(): void {
  invalidate(ALL_GROUPS)
  void runWork('Making the index for searching', (work) => api.search.makeIndex({ work })).catch(tell)
}

/** Broken off, the index is gone on with at the next opening, and a search says what it can't see. */
function tell(thrown: unknown): void {
  const { code, message } = toAppError(thrown)
  if (code !== 'cancelled') useStore.getState().say(message)
}
