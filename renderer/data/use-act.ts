import { useCallback, useState } from 'react'
import type { AppError } from '../../domain/errors.ts'
import { toAppError } from '../../domain/errors.ts'

interface Act {
  /** Runs a change; resolves to whether it was done. What failed stands in `error` until the next try. */
  readonly act: (run: () => Promise<unknown>) => Promise<boolean>
  readonly busy: boolean
  readonly error: AppError | null
}

/** A change of the case made from a form: whether it is under way, and what kept it from being made. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const act = useCallback(async (run: () => Promise<unknown>) => {
    setBusy(true)
    setError(null)
    try {
      await run()
      return true
    } catch (thrown) {
      const failed = toAppError(thrown)
      if (failed.code !== 'cancelled') setError(failed)
      return false
    } finally {
      setBusy(false)
    }
  }, [])
  return { act, busy, error }
}
