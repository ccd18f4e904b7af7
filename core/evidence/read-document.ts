import type { Task } from '../jobs/task.ts'
import { cleanText, decodeText } from './decode-text.ts'
import { readHtml } from './read-html.ts'
import { readPdf } from './read-pdf.ts'
import { readPicture } from './read-picture.ts'
import { textReading, unread, type Reading } from './reading.ts'
import {
  OPEN_TIMESTAMPS,
  OUTLOOK,
  POWERPOINT,
  TEXT,
  TIME_STAMP_REPLY,
  TIME_STAMP_TOKEN,
  WACZ,
  WARC,
  withoutReader,
  WORD,
  WORKBOOK,
  ZIP,
} from './without-reader.ts'

/** A larger original is kept and bound as a slip sheet, but not taken into memory to be read. */
const BYTES_LIMIT = 512 * 1024 * 1024

/** Reads an original: pages, text, what is wrong with it, and how it can be bound. Never throws for what the bytes are. */
export const readDocument: Task<{ bytes: Uint8Array; mediaType: string; name: string }, Reading> = async (input) => {
  const { bytes, mediaType } = input
  if (bytes.length === 0)
    return unread({ code: 'empty-file', message: 'The file is empty: it was received with no bytes.' })
  if (bytes.length > BYTES_LIMIT)
    return unread({ code: 'too-large-to-read', message: 'The file is larger than 512 MB, so its text was not read.' })
  return await readByType(bytes, mediaType)
}

type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>

/** Readers of one format each, loaded when a file of it is read. */
const READERS: readonly (readonly [type: string | RegExp, load: () => Promise<Reader>])[] = [
  [WORD, async () => wordOrNone((await import('./readers/read-docx.ts')).readDocx)],
  [WORKBOOK, async () => (await import('./readers/read-workbook.ts')).readWorkbook],
  [POWERPOINT, async () => (await import('./readers/read-slides.ts')).readSlides],
  [
    /^application\/vnd\.oasis\.opendocument\./,
    async () => (await import('./readers/read-open-document.ts')).readOpenDocument,
  ],
  [/^(application|text)\/rtf$/, async () => (await import('./readers/read-rtf.ts')).readRtf],
  ['message/rfc822', async () => (await import('./readers/read-mail.ts')).readMail],
  [OUTLOOK, async () => (await import('./readers/read-msg.ts')).readMsg],
  ['multipart/related', async () => (await import('./readers/read-mhtml.ts')).readMhtml],
  [WARC, async () => (await import('./readers/read-warc.ts')).readWarc],
  [WACZ, async () => (await import('./readers/read-archive.ts')).readArchive],
  [ZIP, async () => (await import('./readers/read-archive.ts')).readArchive],
  [TIME_STAMP_REPLY, async () => (await import('./timestamps/read-token.ts')).readTimeStamp],
  [TIME_STAMP_TOKEN, async () => (await import('./timestamps/read-token.ts')).readTimeStamp],
  [OPEN_TIMESTAMPS, async () => (await import('./timestamps/read-token.ts')).readOpenTimestamps],
]

const wordOrNone =
  (read: (bytes: Uint8Array) => Reading | null): Reader =>
  (bytes) =>
    read(bytes) ?? unread(null)

async function readByType(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  if (mediaType === 'application/pdf') return readPdf(bytes)
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return readHtml(bytes)
  if (mediaType.startsWith('image/')) return readPicture(bytes, mediaType)
  const found = READERS.find(([type]) => (typeof type === 'string' ? type === mediaType : type.test(mediaType)))
  if (found) return await (await found[1]())(bytes)
  if (TEXT.test(mediaType)) return readText(bytes)
  return withoutReader(mediaType) ?? unread(null)
}

function readText(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  if (decoded) return textReading(cleanText(decoded.text), null, null)
  return unread({ code: 'damaged-file', message: 'The file starts as text, but holds bytes that are none.' })
}
