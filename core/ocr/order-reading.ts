import type { Evidence } from '../../domain/evidence.ts'
import type { NewCustodyEvent } from '../../domain/custody.ts'
import type { OcrLanguage, OcrOrder, Ordered, PassedOver } from '../../domain/machine-text.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { pendingOrders, readMachinePages, writeOrder } from '../../db/repositories/machine-text.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { AppError } from '../../domain/errors.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { chooseLanguages, choosePages, hasPictures } from './choose-pages.ts'

export interface OrderInput {
  /** The items in the order they are to be read; languages: none, the language the item is in. Null: all that have pages without text. */
  readonly items: readonly { readonly id: string; readonly languages: readonly OcrLanguage[] }[] | null
  /** For all items, where `items` is null. */
  readonly languages?: readonly OcrLanguage[]
}

/**
 * Puts the pages without text of many items in the queue, in one step; those in it already keep their places. An item whose language is not known,
 * or that has nothing to read, is passed over and named. Nothing is read yet.
 */
export function orderReading(app: App, { items, languages = [] }: OrderInput): Ordered {
  const all = listEvidence(app.database.read)
  const queued = new Set<string>(pendingOrders(app.database.read).map(({ evidenceId }) => evidenceId))
  const wanted =
    items ??
    all
      .filter((item) => hasPictures(item) && item.pagesWithText < (item.pages ?? 0) && !queued.has(item.id))
      .map(({ id }) => ({ id, languages }))
  const byId = new Map<string, Evidence>(all.map((item) => [item.id, item]))
  const ordered: OcrOrder[] = []
  const passedOver: PassedOver[] = []
  for (const one of wanted) {
    const item = byId.get(one.id)
    if (!item) continue
    const made = orderOf(app, item, one.languages)
    if ('pages' in made) ordered.push(made)
    else if (items !== null || made.because !== 'nothing-to-read') passedOver.push(made)
  }
  writeOrders(app, ordered)
  return { ordered, passedOver }
}

function orderOf(app: App, item: Evidence, chosen: readonly OcrLanguage[]): OcrOrder | PassedOver {
  const db = app.database.read
  const over = (because: PassedOver['because']) => ({ id: item.id, title: item.title, because })
  try {
    const { pages } = choosePages(item, null, readPageText(db, item.id), readMachinePages(db, item.id))
    if (pages.length === 0) return over('nothing-to-read')
    return { evidenceId: item.id, languages: chooseLanguages(item, chosen), turn: 0, pages }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    if (thrown.code === 'no-ocr-language' || thrown.code === 'nothing-to-read') return over(thrown.code)
    throw thrown
  }
}

function writeOrders(app: App, orders: readonly OcrOrder[]): void {
  const [first, ...others] = orders.map(({ evidenceId, languages, pages }): NewCustodyEvent => ({
    action: 'evidence.ocr-asked',
    subject: evidenceId,
    detail: { languages, pages: pages.length, turn: 0 },
  }))
  if (!first) return
  record(app, ['evidence', 'reading'], (tx) => {
    for (const order of orders) writeOrder(tx, order, now(app))
    return { made: null, events: [first, ...others] }
  })
}
