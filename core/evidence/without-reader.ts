import { unread, type Reading } from './reading.ts'

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const TEXT = /^(text\/|application\/(json|xml)$|message\/rfc822$|multipart\/related$)/

const READABLE = new Set(['application/pdf', 'application/zip', 'application/xhtml+xml', WORD])

/** The reading of a type no reader knows, which needs none of its bytes; null for a type that has a reader. */
export function withoutReader(mediaType: string): Reading | null {
  if (READABLE.has(mediaType) || mediaType.startsWith('image/') || TEXT.test(mediaType)) return null
  if (mediaType !== 'application/octet-stream') return unread(null)
  return unread({
    code: 'unknown-type',
    message: 'The type of this file is not known. The original is kept as received.',
  })
}
