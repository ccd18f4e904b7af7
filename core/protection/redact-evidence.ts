import { findProtected } from '../../domain/protection/find-protected.ts'
import { foldedText } from '../../domain/protection/fold.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { NewRedaction, type Redaction, type RedactionId } from '../../domain/protection/protection.ts'
import { readPageText } from '../../db/repositories/page-text.ts'
import { insertRedaction } from '../../db/repositories/protection.ts'
import { stampFields } from '../../db/repositories/stamps.ts'
import { now, type App } from '../app.ts'
import { existingEvidence } from '../evidence/read-evidence.ts'
import { record } from '../record.ts'
import { refused, requireReason } from './refused.ts'

const FIELDS = ['text', 'page', 'region', 'reason']

/** A mark as kept, and the pages of the item on which marked words were found (empty for words that stand in no text that was read). */
export interface Redacted {
  readonly mark: Redaction
  readonly pages: number[]
}

/** Marks words, a region or the whole of an item to be kept out of the public version. Throws `no-such-evidence`, `bad-protection`, `no-such-page`. */
export function redactEvidence(app: App, input: NewRedaction): Redacted {
  const parsed = NewRedaction.safeParse(input)
  if (!parsed.success) throw refused('An item, what to withhold of it and a reason are needed.', parsed.error)
  const item = existingEvidence(app, parsed.data.evidenceId)
  const { text = null, page = null, region = null, whole = false, reason } = parsed.data
  refuseUnclear(item, { text, page, region, whole })
  const kind = text !== null ? 'text' : region ? 'region' : 'whole'
  const at = { id: app.newId() as RedactionId, evidenceId: item.id, createdAt: now(app) }
  const mark: Redaction = { ...at, kind, text, page, region, ...requireReason(reason) }
  record(app, ['protection', 'evidence', 'petition', 'case'], (tx) => {
    insertRedaction(tx, mark)
    stampFields(tx, 'redaction', mark.id, FIELDS, mark.createdAt)
    const detail = { redaction: mark.id, kind, page, reason: mark.reason }
    return { made: null, events: [{ action: 'redaction.added', subject: item.id, detail }] }
  })
  return { mark, pages: pagesWith(app, mark) }
}

type Given = Pick<Redaction, 'text' | 'page' | 'region'> & { readonly whole: boolean }

function refuseUnclear(item: Evidence, { text, page, region, whole }: Given): void {
  const ways = [text !== null, page !== null || region !== null, whole].filter(Boolean).length
  if (ways !== 1) throw refused('A mark is for words, for a region of a page, or for the whole item: one of the three.')
  if ((page === null) !== (region === null)) throw refused('A region needs its page, and a page its region.')
  if (text !== null && foldedText(text).length < 2) throw refused(`“${text}” is too short to be told from other words.`)
  if (page === null || region === null) return
  if (region.width <= 0 || region.height <= 0 || region.x + region.width > 1.001 || region.y + region.height > 1.001)
    throw refused('A region lies within its page and has a width and a height, in fractions of the page (0 to 1).')
  if (!hasPage(item, page))
    throw refused(`The item has no page ${page} that can be seen; mark words or the whole item.`)
}

/** Items set from their text or kept for a slip sheet have no pages of their own until they are bound. */
function hasPage(item: Evidence, page: number): boolean {
  return item.binding !== 'set' && item.binding !== 'slip' && page <= (item.pages ?? 1)
}

function pagesWith(app: App, mark: Redaction): number[] {
  if (mark.text === null) return mark.page === null ? [] : [mark.page]
  const find = findProtected({ names: [], redactions: [mark] })
  const pages = readPageText(app.database.read, mark.evidenceId).filter(({ text }) => find(text).length > 0)
  return pages.map(({ page }) => page)
}
