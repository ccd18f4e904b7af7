import { toAppError } from '../../domain/errors.ts'
import type { Verification } from '../../domain/verification.ts'
import { api } from '../data/api.ts'
import { runWork } from '../data/work.ts'
import { clock } from './clock.ts'
import { useStore } from './store.ts'

/** Checks the whole case and tells the status bar; the report itself goes to `onReport`. */
export function useVerify(onReport?: (report: Verification) => void): () => void {
  return () => {
    const { setVerified, say } = useStore.getState()
    runWork('Verifying the originals', (work) => api.case.verify({ work })).then(
      (report) => {
        setVerified({ at: clock(new Date()), ok: report.ok })
        onReport?.(report)
      },
      (thrown: unknown) => say(toAppError(thrown).message),
    )
  }
}
