import type { NewCustodyEvent } from '../../domain/custody.ts'
import { AppError } from '../../domain/errors.ts'
import { moveArrivals } from '../../db/repositories/evidence.ts'
import { foldersOf, putItem } from '../../db/repositories/folders.ts'
import { movePinpoints } from '../../db/repositories/facts.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { addTag } from '../../db/repositories/tags.ts'
import { setTrashed } from '../../db/repositories/trash.ts'
import { now, type App } from '../app.ts'
import { resolveAgain } from '../facts/resolve-again.ts'
import { record } from '../record.ts'
import { existingEvidence } from './read-evidence.ts'

/** Makes several items one, as one step: arrivals, facts' pinpoints, tags and folders of the others go to the one kept, the others to the Trash. A pinpoint whose page or quote the kept item does not have no longer resolves, and says so. Throws `no-such-evidence`, `in-trash`, `usage`; nothing is changed then. */
export function mergeEvidence(app: App, input: { readonly keep: string; readonly others: readonly string[] }): void {
  const keep = existingEvidence(app, input.keep)
  const others = [...new Set(input.others)].filter((id) => id !== keep.id).map((id) => existingEvidence(app, id))
  if (others.length === 0) throw nothingToMerge(keep.title)
  const from = others.map(({ id, sha256 }) => `${id} ${sha256}`)
  const gone = others.map(({ id, title, sha256 }): NewCustodyEvent => ({
    action: 'evidence.trashed',
    subject: id,
    detail: { title, sha256, mergedInto: keep.id },
  }))
  record(app, ['evidence', 'facts', 'folders', 'search', 'petition', 'case'], (tx) => {
    for (const { id, tags } of others) {
      for (const fact of movePinpoints(tx, id, keep.id)) stampFields(tx, 'fact', fact, ['pinpoints'], now(app))
      for (const tag of tags) addTag(tx, keep.id, tag)
      for (const folder of foldersOf(tx, id)) putItem(tx, folder, keep.id)
      moveArrivals(tx, id, keep.id)
      setTrashed(tx, 'evidence', id, now(app))
      stampFields(tx, 'evidence', id, ['trashed_at', 'arrivals'], now(app))
    }
    resolveAgain(tx, keep.id)
    stampFields(tx, 'evidence', keep.id, ['tags', 'folders', 'arrivals'], now(app))
    return { made: null, events: [{ action: 'evidence.merged', subject: keep.id, detail: { from } }, ...gone] }
  })
}

function nothingToMerge(title: string): AppError {
  return new AppError(
    'usage',
    `Nothing else was named to merge into “${title}”. Nothing was changed.`,
    'Name the item to keep and at least one other.',
  )
}
