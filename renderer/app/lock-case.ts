import { toAppError } from '../../domain/errors.ts'
import { api } from '../data/api.ts'
import { forget } from '../data/query-cache.ts'
import { leaveField } from './leave-field.ts'
import { clearWindow, useStore } from './store.ts'

/** Saves what is being typed, closes the case and clears the window of it. */
export function lockCase(): void {
  leaveField()
  api.case.close({}).then(
    () => {
      clearWindow()
      forget('case')
    },
    (thrown: unknown) => useStore.getState().say(toAppError(thrown).message),
  )
}
