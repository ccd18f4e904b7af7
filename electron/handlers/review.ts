import { giveReview } from '../../core/review/give-review.ts'
import { removeComment } from '../../core/review/remove-comment.ts'
import { resolveComment } from '../../core/review/resolve-comment.ts'
import { reviewBook } from '../../core/review/review-book.ts'
import { writeComment } from '../../core/review/write-comment.ts'
import { caseOf } from '../host.ts'
import type { GroupHandlers } from './group.ts'

/** What the team's own review decides and says of items. Each call is answered by one verb of the core. */
export const reviewHandlers = {
  book: (host) => reviewBook(caseOf(host)),
  give: (host, input) => giveReview(caseOf(host), input),
  comment: (host, input) => ({ id: writeComment(caseOf(host), input) }),
  resolve: (host, input) => resolveComment(caseOf(host), input),
  removeComment: (host, input) => removeComment(caseOf(host), input),
} satisfies GroupHandlers<'review'>
