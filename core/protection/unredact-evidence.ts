import { deleteRedaction, readProtection } from '../../db/repositories/protection.ts'
import type { App } from '../app.ts'
import { record } from '../record.ts'
import { noSuchMark } from './refused.ts'

/** Takes a mark away. Throws `no-such-mark`. */
export function unredactEvidence(app: App, input: { readonly id: string }): void {
  const mark = readProtection(app.database.read).redactions.find(({ id }) => id === input.id)
  if (!mark) throw noSuchMark('mark', input.id)
  record(app, ['protection', 'evidence', 'petition', 'case'], (tx) => {
    deleteRedaction(tx, mark.id)
    const detail = { redaction: mark.id, kind: mark.kind, page: mark.page }
    return { made: null, events: [{ action: 'redaction.removed', subject: mark.evidenceId, detail }] }
  })
}
