import { isRecording } from '../domain/still.ts'
import { originalRange } from '../core/evidence/original-bytes.ts'
import { existingEvidence } from '../core/evidence/read-evidence.ts'
import type { Host } from './host.ts'
import type { AskedPart, GivenPart } from './host-messages.ts'

/** The most that is handed over at once, in bytes: what a player asks for next is known only when it has this. */
const MOST = 2 * 1024 * 1024

/** A part of a film or sound of the open case from `offset` on; of no other item, and nothing while no case is open. */
export function filmPart({ open }: Pick<Host, 'open'>, { call, id, offset }: AskedPart): GivenPart {
  try {
    const item = open ? existingEvidence(open, id) : null
    if (!open || !item || !isRecording(item) || offset >= item.bytes) return { part: call, given: null }
    const bytes = originalRange(open, item, `${String(offset)} ${String(MOST)}`)
    return { part: call, given: { bytes, size: item.bytes, mediaType: item.mediaType } }
  } catch {
    // The player shows that it got nothing; Verify names what is damaged.
    return { part: call, given: null }
  }
}
