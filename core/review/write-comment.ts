import { AppError } from '../../domain/errors.ts'
import { CommentId } from '../../domain/ids.ts'
import { insertComment } from '../../db/repositories/reviews.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'

/** Keeps a comment on an item; returns its id. Its words stay out of the custody log. Throws `empty-comment`, `no-such-evidence`, `in-trash`. */
export function writeComment(
  app: App,
  input: { readonly id: string; readonly text: string; readonly by?: string | null | undefined },
): CommentId {
  const item = existingEvidence(app, input.id)
  const text = input.text.trim()
  if (text === '') throw new AppError('empty-comment', 'The comment has no words. Nothing was kept.', 'Write it first.')
  const id = CommentId.parse(app.newId())
  record(app, ['review'], (tx) => {
    const by = input.by?.trim() || app.actor
    insertComment(tx, { id, evidenceId: item.id, text, by, at: now(app), resolvedBy: null, resolvedAt: null })
    stampFields(tx, 'comment', id, ['text', 'resolved_at'], now(app))
    return { made: null, events: [{ action: 'comment.written', subject: id, detail: { item: item.id } }] }
  })
  return id
}
