import type { Review } from '../../domain/review.ts'
import type { ReadDb } from '../../db/handles.ts'
import { changesSoFar } from '../../db/repositories/changes.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { listReviews } from '../../db/repositories/reviews.ts'
import { fingerprinter } from './fingerprint.ts'

/** What was read last of a case: every screen asks for the same after each change. */
const latest = new WeakMap<ReadDb, { readonly changes: number; readonly reviews: readonly Review[] }>()

/** What was decided of each item, and whether it is still as it was then. Items nobody decided on have none. */
export function readReviews(db: ReadDb): readonly Review[] {
  const changes = changesSoFar(db)
  const known = latest.get(db)
  if (known?.changes === changes) return known.reviews
  const items = new Map(listEvidence(db).map((item) => [item.id, item]))
  const fingerprint = fingerprinter(db)
  const reviews = listReviews(db).flatMap(({ evidenceId, state, reason, by, at, boundTo }): Review[] => {
    const item = items.get(evidenceId)
    if (!item) return []
    return [{ evidenceId, state, reason, by, at, changed: state !== 'to-review' && fingerprint(item) !== boundTo }]
  })
  latest.set(db, { changes, reviews })
  return reviews
}
