import { toAppError } from '../../domain/errors.ts'
import { api } from '../data/api.ts'
import { forget } from '../data/query-cache.ts'
import { leaveField } from './leave-field.ts'
import { clearWindow } from './store.ts'

/** Saves what is being typed, clears the window of the case, and closes it; a backup that was due and not made is told. */
export function lockCase(): void {
  leaveField()
  const closed = api.case.close({})
  // The window is empty at once: a backup at closing may take its time.
  clearWindow()
  forget('case')
  closed.then(
    ({ problem }) => clearWindow(problem && `No backup was made: ${problem.message} ${problem.hint}`),
    (thrown: unknown) => clearWindow(toAppError(thrown).message),
  )
}
