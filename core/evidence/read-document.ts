import type { Task } from '../jobs/task.ts'
import { cleanText, decodeText } from './decode-text.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readPdf } from './read-pdf.ts'
import { readPicture } from './read-picture.ts'
import { textReading, unread, type Reading } from './reading.ts'
import { TEXT, withoutReader, WORD } from './without-reader.ts'

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

async function readByType(bytes: Uint8Array, mediaType: string): Promise<Reading> {
  if (mediaType === 'application/pdf') return readPdf(bytes)
  if (mediaType === WORD) return readDocx(bytes) ?? unread(null)
  // A Word file whose leading bytes show only the archive is still a Word file.
  if (mediaType === 'application/zip') return readDocx(bytes) ?? unread(null)
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return readHtml(bytes)
  if (mediaType.startsWith('image/')) return readPicture(bytes, mediaType)
  if (TEXT.test(mediaType)) return readText(bytes)
  return withoutReader(mediaType) ?? unread(null)
}

function readText(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes)
  if (decoded) return textReading(cleanText(decoded.text), null, null)
  return unread({ code: 'damaged-file', message: 'The file starts as text, but holds bytes that are none.' })
}
