import { createHash } from 'node:crypto'
import { CHAIN_START, canonicalEvent, type CustodyEvent, type NewCustodyEvent } from '../../domain/custody.ts'

/** Hash of an event: SHA-256, in hex, over the previous hash, a newline and the event's canonical form. */
export function eventHash(previous: string, event: Omit<CustodyEvent, 'hash' | 'previous'>): string {
  return createHash('sha256')
    .update(`${previous}\n${canonicalEvent(event)}`)
    .digest('hex')
}

/** The event that follows `last` on the chain, with number, time and hash. */
export function nextEvent(
  last: CustodyEvent | undefined,
  event: NewCustodyEvent,
  at: string,
  actor: string,
): CustodyEvent {
  const previous = last?.hash ?? CHAIN_START
  const numbered = { ...event, detail: event.detail as CustodyEvent['detail'], seq: (last?.seq ?? 0) + 1, at, actor }
  return { ...numbered, previous, hash: eventHash(previous, numbered) }
}
