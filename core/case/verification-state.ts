import type { VerificationNoted } from '../../domain/verification.ts'
import { countOf, lastOf } from '../../db/repositories/custody.ts'
import type { App } from '../app.ts'

/** The last time the whole case was verified, as its log tells, and how many originals came in since. */
export function verificationState(app: App): { last: VerificationNoted | null; addedSince: number } {
  const db = app.database.read
  const event = lastOf(db, 'case.verified')
  const addedSince = countOf(db, ['evidence.added', 'evidence.made', 'evidence.remade'], event?.seq ?? 0)
  if (event === undefined) return { last: null, addedSince }
  const { ok, checked, failed } = event.detail
  const last = { at: event.at, actor: event.actor, ok: ok === true, checked: Number(checked), failed: Number(failed) }
  return { last, addedSince }
}
