import { useSyncExternalStore } from 'react'
import { READING_ON, type HostEvent } from '../../ipc/events.ts'
import { api } from './api.ts'

/** A piece of long work that is running: its words, how far it is, and when it began (ms). */
export interface Running {
  readonly work: string
  readonly label: string
  readonly done: number
  readonly total: number
  readonly startedAt: number
}

let running: readonly Running[] = []
const listeners = new Set<() => void>()

function change(next: readonly Running[]): void {
  running = next
  for (const listener of listeners) listener()
}

/** Runs long work under an id of its own, so that its progress is shown and it can be cancelled. */
export async function runWork<T>(label: string, run: (work: string) => Promise<T>): Promise<T> {
  const work = crypto.randomUUID()
  change([...running, { work, label, done: 0, total: 0, startedAt: Date.now() }])
  try {
    return await run(work)
  } finally {
    change(running.filter((item) => item.work !== work))
  }
}

const forget = (work: string) => change(running.filter((item) => item.work !== work))

/** Shows work the host goes on with by itself, which no call of this window began, until all of it is done. */
function takeIn(now: Running): void {
  const others = running.filter(({ work }) => work !== now.work)
  const began = running.find(({ work }) => work === now.work)?.startedAt ?? now.startedAt
  change(now.done < now.total ? [...others, { ...now, startedAt: began }] : others)
}

/** Takes in what the host says of the progress of work. */
export function tellProgress(event: HostEvent): void {
  if (event.event === 'case.closed') return forget(READING_ON)
  if (event.event !== 'progress') return
  const { work, label, done, total } = event
  if (work === READING_ON) return takeIn({ work, label, done, total, startedAt: Date.now() })
  change(running.map((item) => (item.work === work ? { ...item, label: label || item.label, done, total } : item)))
}

/** Asks the host to stop a piece of work; its call then fails with `cancelled`. */
export function cancelWork(work: string): void {
  if (work === READING_ON) forget(work)
  void api.work.cancel({ work })
}

/** Whether any long work is running. */
export const anythingRunning = (): boolean => running.length > 0

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The work that is running now, oldest first. */
export function useRunning(): readonly Running[] {
  return useSyncExternalStore(subscribe, () => running)
}

/** Time left in plain words, from the pace so far; empty until a pace is known. */
export function timeLeft(item: Running, now: number): string {
  const spent = now - item.startedAt
  if (item.total <= 0 || item.done <= 0 || spent < 2000) return ''
  const seconds = Math.round(((spent / item.done) * (item.total - item.done)) / 1000)
  if (seconds < 5) return 'a few seconds left'
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} s left`
  return `about ${Math.ceil(seconds / 60)} min left`
}
