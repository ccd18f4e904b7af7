import { unread, type Reading } from './reading.ts'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
export const OUTLOOK = 'application/vnd.ms-outlook'
export const WARC = 'application/warc'
export const WACZ = 'application/wacz'
export const ZIP = 'application/zip'
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
