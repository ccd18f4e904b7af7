import type { App } from '../app.ts'
import { unpackEvidence } from './contents/unpack-evidence.ts'
import { readEvidence } from './read-evidence.ts'

/** Reads an item, takes out the files it holds, and does the same with each of those; returns how many items came out of it in all. Throws `cancelled`; what is not done stays queued. */
export async function readWhole(
  app: App,
  id: string,
  options: { readonly batch: string; readonly signal?: AbortSignal | undefined },
): Promise<number> {
  let taken = 0
  const waiting = [id]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await readEvidence(app, next, options.signal)
    const inside = await unpackEvidence(app, next, options)
    taken += inside.length
    waiting.push(...inside)
  }
  return taken
}
