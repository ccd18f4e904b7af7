import type { NewCustodyEvent } from '../../domain/custody.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { setTrashed } from '../../db/repositories/trash.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { trashedItem } from './trashed-item.ts'

/** Takes items and facts out of the Trash, as one step. Throws `not-in-trash`; nothing is restored then. */
export function restoreItems(app: App, input: { readonly ids: readonly string[] }): void {
  const items = [...new Set(input.ids)].map((id) => trashedItem(app, id))
  const [first, ...rest] = items.map(({ id, what }): NewCustodyEvent => ({
    action: `${what}.restored`,
    subject: id,
    detail: {},
  }))
  if (!first) return
  record(app, ['evidence', 'facts', 'search', 'petition', 'case'], (tx) => {
    for (const { id, what } of items) {
      setTrashed(tx, what, id, null)
      stampFields(tx, what, id, ['trashed_at'], now(app))
    }
    return { made: null, events: [first, ...rest] }
  })
}
