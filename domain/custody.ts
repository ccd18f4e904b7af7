import { z } from 'zod'
import { Sha256 } from './ids.ts'

export const CUSTODY_ACTIONS = [
  'case.created',
  'case.migrated',
  'case.renamed',
  'case.passphrase-changed',
  'case.backup-planned',
  'case.backed-up',
  'case.backup-tested',
  'case.restored',
  'case.verified',
  'case.bagged',
  'case.imported',
  'evidence.added',
  'evidence.arrived-again',
  'evidence.read',
  'evidence.unpacked',
  'evidence.edited',
  'evidence.described',
  'evidence.tagged',
  'evidence.trashed',
  'evidence.restored',
  'evidence.purged',
  'evidence.merged',
  'evidence.made',
  'evidence.remade',
  'evidence.still-taken',
  'evidence.proved',
  'evidence.ocr-asked',
  'evidence.ocr-moved',
  'evidence.ocr-page',
  'evidence.ocr-stopped',
  'evidence.text-confirmed',
  'translation.set',
  'translation.removed',
  'fact.added',
  'fact.edited',
  'fact.removed',
  'conflict.noted',
  'conflict.settled',
  'conflict.reopened',
  'question.asked',
  'question.edited',
  'question.answered',
  'question.dropped',
  'fact.restored',
  'fact.purged',
  'checklist.answered',
  'field.set',
  'section.written',
  'section.restored',
  'section.arranged',
  'snapshot.taken',
  'snapshot.kept',
  'snapshot.restored',
  'snapshot.removed',
  'authority.saved',
  'authority.removed',
  'authority.confirmed',
  'reference.imported',
  'petition.chosen',
  'petition.exported',
  'name.protected',
  'name.unprotected',
  'source.sealed',
  'source.unsealed',
  'annex.built',
  'redaction.added',
  'redaction.removed',
  'petition.verified',
  'change.undone',
  'change.redone',
  'trade.imported',
  'trade.removed',
  'trade.preset-saved',
  'entity.added',
  'entity.edited',
  'entity.removed',
  'entity.judged',
  'entity.fact-linked',
  'entity.fact-unlinked',
  'entity.linked',
  'entity.link-edited',
  'entity.link-removed',
  'list.imported',
  'list.answered',
  'exhibit.arranged',
  'exhibits.numbered',
  'exhibits.grouped',
  'exhibits.frozen',
  'petition.submitted',
  'submission.edited',
  'filing.limit-set',
  'folder.added',
  'folder.renamed',
  'folder.moved',
  'folder.removed',
  'folder.items-put',
  'folder.items-taken',
  'filter.saved',
  'filter.removed',
  'review.given',
  'comment.written',
  'comment.resolved',
  'comment.reopened',
  'comment.removed',
  'docket.added',
  'docket.edited',
  'docket.removed',
  'docket.date-added',
  'docket.date-edited',
  'docket.date-removed',
] as const
export const CustodyAction = z.enum(CUSTODY_ACTIONS)
export type CustodyAction = z.infer<typeof CustodyAction>

/** What the team's own review did: privileged, so that no page made of the log tells it. */
export const isPrivileged = ({ action }: { readonly action: CustodyAction }): boolean =>
  action.startsWith('review.') || action.startsWith('comment.')

/** What an event tells besides who and when; plain JSON values, so that its canonical form is stable. */
export type Detail = { readonly [key: string]: string | number | boolean | null | readonly string[] }

/** An event still to be written: the chain gives it number, time and hash. */
export interface NewCustodyEvent {
  readonly action: CustodyAction
  readonly subject: string | null
  readonly detail: Detail
}

/** One entry of the custody log. `hash` = SHA-256 over `previous`, a newline and the event's canonical form. */
export const CustodyEvent = z.object({
  seq: z.number().int().positive(),
  at: z.string(),
  actor: z.string(),
  action: CustodyAction,
  subject: z.string().nullable(),
  detail: z.record(z.string(), z.json()),
  previous: Sha256,
  hash: Sha256,
})
export type CustodyEvent = z.infer<typeof CustodyEvent>

/** What the first event's `previous` is. */
export const CHAIN_START = '0'.repeat(64)

/** An event as the one text that is hashed: JSON with sorted keys, no white space (after RFC 8785). */
export function canonicalEvent(
  event: Omit<CustodyEvent, 'hash' | 'previous' | 'detail'> & { detail: unknown },
): string {
  const { seq, at, actor, action, subject, detail } = event
  return canonical({ seq, at, actor, action, subject, detail })
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}
