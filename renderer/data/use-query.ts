import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import type { WithholdContract } from '../../ipc/contract.ts'
import { api } from './api.ts'
import type { QueryState } from './query-cache.ts'
import { EMPTY, snapshot, subscribe } from './query-cache.ts'

type Groups = WithholdContract
/** Calls that only read, and so may be cached until the host says that their answers changed. */
interface Reads {
  case: 'info' | 'custody' | 'verification' | 'overview'
  backups: 'state'
  evidence: 'list' | 'get' | 'about' | 'text' | 'machinePages' | 'pageImage' | 'thumbnail' | 'original'
  exhibits: 'list' | 'numbers' | 'cover' | 'made' | 'translations'
  docket: 'list' | 'rules'
  folders: 'list' | 'filters'
  review: 'book'
  facts: 'list' | 'conflicts' | 'matrix' | 'cited' | 'timeline' | 'elements'
  questions: 'list'
  reading: 'queue'
  checklists: 'list'
  search: 'run' | 'filters' | 'unsearchable'
  undo: 'state'
  protection: 'list' | 'sources' | 'verifications' | 'differences'
  trash: 'list'
  trade: 'presets' | 'files' | 'shipments' | 'shipment' | 'report' | 'share' | 'routes'
  entities: 'list' | 'proposals' | 'parties' | 'links' | 'trade' | 'chain' | 'map'
  lists: 'files' | 'matches' | 'listings'
  filing: 'profiles' | 'submissions'
  petition:
    | 'templates'
    | 'route'
    | 'fields'
    | 'check'
    | 'returnLetter'
    | 'sections'
    | 'section'
    | 'snapshots'
    | 'compareSnapshots'
    | 'authorities'
    | 'formatAuthority'
}
type In<G extends keyof Reads, M> = M extends keyof Groups[G]
  ? Groups[G][M] extends { input: z.ZodType }
    ? z.input<Groups[G][M]['input']>
    : never
  : never
type Out<G extends keyof Reads, M> = M extends keyof Groups[G]
  ? Groups[G][M] extends { output: z.ZodType }
    ? z.output<Groups[G][M]['output']>
    : never
  : never

/** Reads a call's answer from the cache and keeps it true; asks nothing while the input is null. `input` must be plain JSON: it is part of the key. */
export function useQuery<G extends keyof Reads, M extends Reads[G]>(
  group: G,
  method: M,
  input: In<G, M> | null,
): QueryState<Out<G, M>> {
  const key = `${group}.${method} ${JSON.stringify(input)}`
  const load = useMemo(() => {
    const [, text = '{}'] = /^\S+ (.*)$/s.exec(key) ?? []
    const methods = api[group] as unknown as Record<string, (input: unknown) => Promise<unknown>>
    return () => methods[method]?.(JSON.parse(text)) ?? Promise.reject(new Error(`No call ${key}`))
  }, [group, method, key])
  const idle = input === null
  const listen = useCallback(
    (listener: () => void) => (idle ? () => undefined : subscribe(key, load, listener)),
    [idle, key, load],
  )
  return useSyncExternalStore(listen, () => (idle ? EMPTY : snapshot(key))) as QueryState<Out<G, M>>
}
