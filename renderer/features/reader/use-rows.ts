import { useEffect, useState } from 'react'
import { toAppError, type AppError } from '../../../domain/errors.ts'
import type { EvidenceId } from '../../../domain/ids.ts'
import type { TableRows } from '../../../domain/table-rows.ts'
import { api } from '../../data/api.ts'
import { cancelWork, runWork } from '../../data/work.ts'

/** Rows asked for: those around a record, or around the first that has the words. */
export interface AskedRows {
  readonly around: number
  readonly words: string | null
}

/** Rows fetched at once. */
const LIMIT = 120

interface Fetched {
  readonly data: TableRows | null
  readonly error: AppError | null
  /** The work under way, for its progress; null when it is done. */
  readonly work: string | null
}

/** The rows of a table near those asked for; those shown before stay until they are here. Reading ends when the person leaves. */
export function useRows(evidenceId: EvidenceId, { around, words }: AskedRows): Fetched {
  const [fetched, setFetched] = useState<Fetched>({ data: null, error: null, work: null })
  useEffect(() => {
    let own: string | null = null
    const reading = runWork('Reading up to the row', (work) => {
      own = work
      setFetched((before) => ({ ...before, work }))
      return api.evidence.rows({ work, evidenceId, around, words, limit: LIMIT })
    })
    const settle = (next: Partial<Fetched>) => {
      if (own === null) return
      own = null
      setFetched((before) => ({ ...before, error: null, ...next, work: null }))
    }
    reading.then(
      (data) => settle({ data }),
      (thrown: unknown) => settle({ error: toAppError(thrown) }),
    )
    return () => {
      if (own !== null) cancelWork(own)
      own = null
    }
  }, [evidenceId, around, words])
  return fetched
}
