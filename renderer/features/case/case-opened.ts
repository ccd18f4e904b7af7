import { invalidate } from '../../data/query-cache.ts'

const ALL_GROUPS = ['case', 'backups', 'evidence', 'facts', 'search', 'petition']

/** Makes the window read everything anew: another case is open now. */
export function caseOpened(): void {
  invalidate(ALL_GROUPS)
}
