import { setImmediate } from 'node:timers/promises'
import { AppError } from '../../domain/errors.ts'
import {
  countUnfolded,
  countUnindexed,
  indexSomePages,
  refoldSomeShipments,
} from '../../db/repositories/search-index.ts'
import type { App } from '../app.ts'
import { shipmentWords } from '../trade/shipment-words.ts'
import { cutWords } from './cut-words.ts'

/** How making an index is watched and broken off; progress counts pages and shipments. */
export interface IndexOptions {
  readonly signal?: AbortSignal | undefined
  readonly progress?: ((done: number, total: number) => void) | undefined
}

const AT_ONCE = 100
const SHIPMENTS_AT_ONCE = 2000

/** Takes into the index what it lacks: after an update of the app all pages, from the text that is in the case. Broken off, it goes on from there the next time. Throws `cancelled`. */
export async function indexPages(app: App, { signal, progress }: IndexOptions = {}): Promise<void> {
  const { read, index } = app.database
  const total = countUnindexed(read) + countUnfolded(read)
  if (total === 0) return
  let done = 0
  const steps = [
    () => indexSomePages(index, cutWords, AT_ONCE),
    () => refoldSomeShipments(index, shipmentWords, SHIPMENTS_AT_ONCE),
  ]
  for (const step of steps)
    for (let made = step(); made > 0; made = step()) {
      done += made
      progress?.(done, Math.max(done, total))
      // Between steps the process answers others, and hears of a cancel.
      await setImmediate()
      if (signal?.aborted === true || !app.database.raw.open) throw stopped()
    }
  for (const listener of app.listeners) listener(['search', 'trade'])
}

function stopped(): AppError {
  return new AppError(
    'cancelled',
    'The index for searching is not complete yet; what it has is kept.',
    'It goes on when the case is next opened.',
  )
}

/** How many pages a search takes in by itself before it answers. */
const FEW = 200

/** Makes the index complete if little is missing. Returns how many pages a search can't see yet: 0, but while the whole index is being made. */
export function catchUp(app: App): number {
  const missing = countUnindexed(app.database.read)
  if (missing === 0 || missing > FEW) return missing
  indexSomePages(app.database.index, cutWords, FEW)
  return 0
}
