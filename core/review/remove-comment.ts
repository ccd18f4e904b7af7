import { deleteComment } from '../../db/repositories/reviews.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { existingComment } from './existing-comment.ts'

/** Removes a comment. Throws `no-such-comment`. */
export function removeComment(app: App, input: { readonly id: string }): void {
  const { id, evidenceId } = existingComment(app, input.id)
  record(app, ['review'], (tx) => {
    deleteComment(tx, id)
    return { made: null, events: [{ action: 'comment.removed', subject: id, detail: { item: evidenceId } }] }
  })
}
