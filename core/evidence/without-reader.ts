import { unread, type Reading } from './reading.ts'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
export const OUTLOOK = 'application/vnd.ms-outlook'
export const WARC = 'application/warc'
export const WACZ = 'application/wacz'
export const ZIP = 'application/zip'
/** Time-stamp tokens: a response and a bare token of RFC 3161, and OpenTimestamps. */
export const TIME_STAMP_REPLY = 'application/timestamp-reply'
export const TIME_STAMP_TOKEN = 'application/vnd.etsi.timestamp-token'
export const OPEN_TIMESTAMPS = 'application/vnd.opentimestamps.ots'
export const TEXT = /^(text\/|application\/(json|xml)$|message\/rfc822$|multipart\/related$)/
/** Films and sounds, which are described from what their containers tell. */
export const MEDIA = /^(video|audio)\//

const READABLE = new Set([
  ...[
    'application/pdf',
    'application/xhtml+xml',
    'application/rtf',
    WORD,
    WORKBOOK,
    POWERPOINT,
    OUTLOOK,
    WARC,
    WACZ,
    ZIP,
    TIME_STAMP_REPLY,
    TIME_STAMP_TOKEN,
    OPEN_TIMESTAMPS,
  ],
])

/** The reading of a type no reader knows, which needs none of its bytes; null for a type that has a reader. */
export function withoutReader(mediaType: string): Reading | null {
  if (READABLE.has(mediaType) || mediaType.startsWith('image/') || TEXT.test(mediaType)) return null
  if (mediaType.startsWith('application/vnd.oasis.opendocument.') || MEDIA.test(mediaType)) return null
  if (mediaType !== 'application/octet-stream') return unread(null)
  return unread({
    code: 'unknown-type',
    message: 'The type of this file is not known. The original is kept as received.',
  })
}
