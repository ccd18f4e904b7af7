import type { Host } from './host.ts'

/** What a verb of the core takes to be watched and broken off. */
export interface Watched {
  readonly signal: AbortSignal
  readonly progress: (done: number, total: number) => void
}

/** Runs a verb under the id the window chose, so that it can show progress and cancel. `label` is what the person reads. */
export async function watched<T>(
  host: Host,
  work: string,
  label: string,
  verb: (watched: Watched) => T | Promise<T>,
): Promise<T> {
  const stop = new AbortController()
  host.works.set(work, stop)
  try {
    const progress = (done: number, total: number) => host.tell({ event: 'progress', work, label, done, total })
    return await verb({ signal: stop.signal, progress })
  } finally {
    host.works.delete(work)
  }
}
