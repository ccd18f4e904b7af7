import { toAppError } from '../../domain/errors.ts'
import { api } from '../data/api.ts'
import { forget } from '../data/query-cache.ts'
import { clearWindow, useStore } from './store.ts'

/** Closes the case and clears the window of it. */
export function useLock(): () => void {
  return () => {
    api.case.close({}).then(
      () => {
        clearWindow()
        forget('case')
      },
      (thrown: unknown) => useStore.getState().say(toAppError(thrown).message),
    )
  }
}
