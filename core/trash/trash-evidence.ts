import type { NewCustodyEvent } from '../../domain/custody.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { factsInto, setTrashed } from '../../db/repositories/trash.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'

/** Moves items to the Trash, as one step; their originals are kept. Returns how many facts rest on them, whose proof does not count until they are restored. Throws `no-such-evidence`, `in-trash`; nothing is moved then. */
export function trashEvidence(app: App, input: { readonly ids: readonly string[] }): { facts: number } {
  const items = [...new Set(input.ids)].map((id) => existingEvidence(app, id))
  const inUse = items.flatMap(({ id }) => factsInto(app.database.read, id).filter(({ trashed }) => !trashed))
  const [first, ...rest] = items.map(({ id, title, sha256 }): NewCustodyEvent => ({
    action: 'evidence.trashed',
    subject: id,
    detail: { title, sha256 },
  }))
  if (!first) return { facts: 0 }
  return record(app, ['evidence', 'facts', 'search', 'petition', 'case'], (tx) => {
    for (const { id } of items) {
      setTrashed(tx, 'evidence', id, now(app))
      stampFields(tx, 'evidence', id, ['trashed_at'], now(app))
    }
    return { made: { facts: new Set(inUse.map(({ id }) => id)).size }, events: [first, ...rest] }
  })
}
