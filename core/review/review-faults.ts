import type { ExhibitFault } from '../../domain/exhibit.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { standingOf, type ReviewStanding } from '../../domain/review.ts'
import type { ReadDb } from '../../db/handles.ts'
import { findEvidence } from '../../db/repositories/evidence.ts'
import { readReviews } from './read-reviews.ts'

const SAYS: Readonly<Partial<Record<ReviewStanding, string>>> = {
  'do-not-use': 'is bound, but review marked it “do not use”.',
  returned: 'is bound, but review returned it.',
  changed: 'is bound, but was changed since review approved it.',
}

/** What review holds against items a petition binds, each by its title; never why: reasons are the team's alone. `where` is the item's id. */
export function reviewFaults(db: ReadDb, bound: readonly EvidenceId[]): readonly ExhibitFault[] {
  const ids = new Set(bound)
  return readReviews(db).flatMap((review) => {
    const { evidenceId } = review
    const standing = standingOf(review)
    const says = SAYS[standing]
    if (says === undefined || !ids.has(evidenceId)) return []
    const title = findEvidence(db, evidenceId)?.title ?? ''
    return [{ id: `review-${standing}`, evidenceId, where: evidenceId, says: `“${title}” ${says}` }]
  })
}
