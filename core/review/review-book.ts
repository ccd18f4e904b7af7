import { isWaiting, type ReviewBook } from '../../domain/review.ts'
import { listEvidence } from '../../db/repositories/evidence.ts'
import { listComments } from '../../db/repositories/reviews.ts'
import type { App } from '../app.ts'
import { readReviews } from './read-reviews.ts'

/** Every decision, every comment, and what waits: first what changed since it was approved or returned, then the rest as it came in. */
export function reviewBook(app: App): ReviewBook {
  const { read } = app.database
  const reviews = readReviews(read)
  const of = new Map(reviews.map((review) => [review.evidenceId, review]))
  const waiting = listEvidence(read).filter(({ id }) => isWaiting(of.get(id)))
  const changed = (id: (typeof waiting)[number]['id']) => (of.get(id)?.changed ? 0 : 1)
  return {
    reviews: [...reviews],
    comments: listComments(read),
    queue: waiting.map(({ id }) => id).toSorted((a, b) => changed(a) - changed(b)),
  }
}
