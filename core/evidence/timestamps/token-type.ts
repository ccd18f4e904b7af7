import { OPEN_TIMESTAMPS, TIME_STAMP_REPLY, TIME_STAMP_TOKEN } from '../without-reader.ts'

/** How a detached OpenTimestamps proof starts (python-opentimestamps, core/timestamp.py). */
export const OTS_MAGIC = Buffer.from('004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294', 'hex')

/** DER of the object identifiers that a token starts with: that it is signed, and that what is signed is a time stamp (RFC 3161 § 2.4.2). */
const SIGNED_DATA = Buffer.from('06092a864886f70d010702', 'hex')
const TST_INFO = Buffer.from('060b2a864886f70d0109100104', 'hex')
/** Before them stand a response's status and the hashes in use. */
const FURTHEST = 400

/** The media type of a time-stamp token by its first bytes; null for what is none. */
export function tokenType(head: Uint8Array): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, FURTHEST))
  if (bytes.subarray(0, OTS_MAGIC.length).equals(OTS_MAGIC)) return OPEN_TIMESTAMPS
  const signed = bytes.indexOf(SIGNED_DATA)
  if (bytes[0] !== 0x30 || signed < 0 || bytes.indexOf(TST_INFO, signed) < 0) return null
  return isBareToken(bytes) ? TIME_STAMP_TOKEN : TIME_STAMP_REPLY
}

/** A token starts with the name of its type; a response with the sequence of its status. */
export function isBareToken(bytes: Uint8Array): boolean {
  const length = bytes[1] ?? 0
  return bytes[length < 0x80 ? 2 : 2 + (length & 0x7f)] === 0x06
}
