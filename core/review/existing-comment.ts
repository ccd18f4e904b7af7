import { AppError } from '../../domain/errors.ts'
import type { Comment } from '../../domain/review.ts'
import { findComment } from '../../db/repositories/reviews.ts'
import type { App } from '../app.ts'

/** A comment by its id. Throws `no-such-comment`. */
export function existingComment(app: App, id: string): Comment {
  const found = findComment(app.database.read, id)
  if (found) return found
  throw new AppError(
    'no-such-comment',
    `The case holds no comment with the id ${id}. Nothing was changed.`,
    'List the comments and take an id from there.',
  )
}
