import { z } from 'zod'
import { CommentId } from '../../domain/ids.ts'
import { NewReview, ReviewBook } from '../../domain/review.ts'
import { call } from '../call.ts'
import { Done, Nothing } from './shapes.ts'

const by = z.string().nullish()

/** What the team's own review decides and says of items; none of it is ever printed. */
export const reviewCalls = {
  book: call(Nothing, ReviewBook),
  give: call(NewReview, Done),
  comment: call(z.object({ id: z.string(), text: z.string(), by }), z.object({ id: CommentId })),
  resolve: call(z.object({ id: CommentId, open: z.boolean().optional(), by }), Done),
  removeComment: call(z.object({ id: CommentId }), Done),
} as const
