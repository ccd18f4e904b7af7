import type { AppError } from '../../domain/errors.ts'
import { toAppError } from '../../domain/errors.ts'

/** What is known of one call with one input. `data` stays while a newer answer is fetched. */
export interface QueryState<T> {
  readonly data: T | undefined
  readonly error: AppError | undefined
  readonly loading: boolean
}

interface Entry {
  state: QueryState<unknown>
  readonly load: () => Promise<unknown>
  readonly listeners: Set<() => void>
  stale: boolean
  turn: number
}

/** Answers too large to keep once no screen shows them. */
const HEAVY = /^(evidence\.(pageImage|thumbnail|original|text)|trade\.shipments)/
/** Answers that are asked for by the hash of the bytes they are made from: what is known of them stays true. */
const STEADY = /^evidence\.(pageImage|thumbnail|original) /
export const EMPTY: QueryState<unknown> = { data: undefined, error: undefined, loading: true }
const entries = new Map<string, Entry>()
const onlookers = new Set<() => void>()

function set(entry: Entry, state: QueryState<unknown>): void {
  entry.state = state
  for (const listener of entry.listeners) listener()
  for (const onlooker of onlookers) onlooker()
}

async function refresh(entry: Entry): Promise<void> {
  entry.stale = false
  entry.turn += 1
  const turn = entry.turn
  try {
    const data = await entry.load()
    if (turn === entry.turn) set(entry, { data, error: undefined, loading: false })
  } catch (thrown) {
    if (turn === entry.turn) set(entry, { data: entry.state.data, error: toAppError(thrown), loading: false })
  }
}

function entryOf(key: string, load: () => Promise<unknown>): Entry {
  const known = entries.get(key)
  if (known) return known
  const made: Entry = { state: EMPTY, load, listeners: new Set(), stale: true, turn: 0 }
  entries.set(key, made)
  return made
}

/** Listens to a call's answer, fetching it if it is not known or no longer true; returns how to stop. */
export function subscribe(key: string, load: () => Promise<unknown>, listener: () => void): () => void {
  const entry = entryOf(key, load)
  entry.listeners.add(listener)
  if (entry.stale) void refresh(entry)
  return () => {
    entry.listeners.delete(listener)
    if (entry.listeners.size === 0 && HEAVY.test(key)) entries.delete(key)
  }
}

/** Hears of every answer that arrives without asking for any; returns how to stop. */
export function listen(onlooker: () => void): () => void {
  onlookers.add(onlooker)
  return () => onlookers.delete(onlooker)
}

/** What is known now of the call named by its key. */
export function snapshot(key: string): QueryState<unknown> {
  return entries.get(key)?.state ?? EMPTY
}

/** Marks every answer of these groups as no longer true, and fetches again those a screen is showing. */
export function invalidate(groups: readonly string[]): void {
  for (const [key, entry] of entries) {
    if (!groups.some((group) => key.startsWith(`${group}.`))) continue
    if (STEADY.test(key) && entry.state.data !== undefined) continue
    entry.stale = true
    if (entry.listeners.size > 0) void refresh(entry)
  }
}

/** Forgets everything, as when a case is locked: nothing of it may stay in memory. Answers of the group `again` that a screen still shows are asked for anew. */
export function forget(again: string): void {
  for (const [key, entry] of entries) {
    entry.turn += 1
    entry.stale = true
    if (entry.listeners.size === 0) entries.delete(key)
    else set(entry, EMPTY)
  }
  invalidate([again])
}
