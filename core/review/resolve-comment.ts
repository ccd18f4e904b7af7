import { resolveComment as writeResolved } from '../../db/repositories/reviews.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { record } from '../record.ts'
import { existingComment } from './existing-comment.ts'

/** Notes that what a comment asks was dealt with, by whom and when; or with `open` that it was not after all. Throws `no-such-comment`. */
export function resolveComment(
  app: App,
  input: { readonly id: string; readonly open?: boolean | undefined; readonly by?: string | null | undefined },
): void {
  const { id, evidenceId } = existingComment(app, input.id)
  const resolved = input.open
    ? { resolvedBy: null, resolvedAt: null }
    : { resolvedBy: input.by?.trim() || app.actor, resolvedAt: now(app) }
  record(app, ['review'], (tx) => {
    writeResolved(tx, { id, ...resolved })
    stampFields(tx, 'comment', id, ['resolved_at'], now(app))
    const action = input.open ? ('comment.reopened' as const) : ('comment.resolved' as const)
    return { made: null, events: [{ action, subject: id, detail: { item: evidenceId } }] }
  })
}
