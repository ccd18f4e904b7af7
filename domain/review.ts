import { z } from 'zod'
import { CommentId, EvidenceId } from './ids.ts'

export const REVIEW_STATES = ['to-review', 'approved', 'returned', 'do-not-use'] as const
export const ReviewState = z.enum(REVIEW_STATES)
export type ReviewState = z.infer<typeof ReviewState>

/** What review decided of an item, by whom and when. `changed`: the item is no longer as it was when that was decided. */
export const Review = z.object({
  evidenceId: EvidenceId,
  state: ReviewState,
  reason: z.string().nullable(),
  by: z.string(),
  at: z.string(),
  changed: z.boolean(),
})
export type Review = z.infer<typeof Review>

/** A decision on items; a return needs its reason. */
export const NewReview = z.object({
  ids: z.array(z.string()).min(1),
  state: ReviewState,
  reason: z.string().trim().nullish(),
  by: z.string().trim().nullish(),
})
export type NewReview = z.infer<typeof NewReview>

/** A comment on an item: who wrote it and when, and who resolved it. */
export const Comment = z.object({
  id: CommentId,
  evidenceId: EvidenceId,
  text: z.string(),
  by: z.string(),
  at: z.string(),
  resolvedBy: z.string().nullable(),
  resolvedAt: z.string().nullable(),
})
export type Comment = z.infer<typeof Comment>

/** What the team's own review holds: decisions, comments, and the items waiting, in the order of the queue. Internal: never in an output. */
export const ReviewBook = z.object({
  reviews: z.array(Review),
  comments: z.array(Comment),
  queue: z.array(EvidenceId),
})
export type ReviewBook = z.infer<typeof ReviewBook>

/** How an item stands: as decided, or changed since it was approved. */
export type ReviewStanding = ReviewState | 'changed'

export const STANDING_WORDS: Readonly<Record<ReviewStanding, string>> = {
  'to-review': 'To review',
  approved: 'Approved',
  returned: 'Returned',
  'do-not-use': 'Do not use',
  changed: 'Changed since approval',
}

/** How an item stands; one nobody decided on is to be reviewed. */
export function standingOf(review: Pick<Review, 'state' | 'changed'> | undefined): ReviewStanding {
  if (!review) return 'to-review'
  return review.state === 'approved' && review.changed ? 'changed' : review.state
}

/** Whether an item waits in the queue: not decided, changed since it was approved, or mended since it was returned. */
export function isWaiting(review: Pick<Review, 'state' | 'changed'> | undefined): boolean {
  return !review || review.state === 'to-review' || (review.changed && review.state !== 'do-not-use')
}
