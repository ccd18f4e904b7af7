import { AppError } from '../../domain/errors.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { MadeKind } from '../../domain/made-item.ts'
import type { NewComparison } from '../../domain/comparison.ts'
import { findMadeItem } from '../../db/repositories/made-items.ts'
import type { App } from '../app.ts'
import { makeComparison } from './make-comparison.ts'
import { makeChain } from './make-chain.ts'
import { makeChart } from './make-chart.ts'
import { makeDeclaration, makeSample } from './make-pages.ts'
import { makeCustodyLog, makeHashManifest, makeTable } from './make-register.ts'
import { makeTimeline } from './make-timeline.ts'
import { makeContactSheet, makeMediaSheet } from './make-sheet.ts'

type Make = (app: App, definition: unknown, id: string | null, signal?: AbortSignal) => Promise<Evidence>

const MAKERS: Readonly<Record<MadeKind, Make>> = {
  comparison: async (app, definition, id, signal) =>
    (await makeComparison(app, { comparison: definition as NewComparison, id }, signal)).item,
  declaration: makeDeclaration,
  sample: makeSample,
  'custody-log': makeCustodyLog,
  'hash-manifest': makeHashManifest,
  table: makeTable,
  chart: makeChart,
  chain: makeChain,
  timeline: makeTimeline,
  'contact-sheet': makeContactSheet,
  'media-sheet': makeMediaSheet,
}

/** Makes pages of a kind from what they are to say, as an item of evidence; `id` makes an earlier one anew, from what it was made from where nothing is given. Throws by kind, and `no-such-evidence`, `cancelled`. */
export async function makeItem(
  app: App,
  input: { readonly kind: MadeKind; readonly definition?: unknown; readonly id?: string | null },
  signal?: AbortSignal,
): Promise<Evidence> {
  const id = input.id ?? null
  const before = id === null ? undefined : findMadeItem(app.database.read, id)
  if (id !== null && before === undefined) {
    throw new AppError(
      'no-such-evidence',
      `No item that was made here has the id ${id}. Nothing was changed.`,
      'See withhold list CASE for the ids, or leave it out to make a new one.',
    )
  }
  return await MAKERS[input.kind](app, input.definition ?? before?.definition ?? {}, id, signal)
}
