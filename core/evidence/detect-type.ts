import { gunzipSync, constants } from 'node:zlib'
import { fileTypeFromBuffer } from 'file-type'
import type { EvidenceKind } from '../../domain/evidence.ts'
import { decodeText } from './decode-text.ts'
import { detectTextType } from './detect-text-type.ts'
import { tokenType } from './timestamps/token-type.ts'

/** Names for bytes whose format is not known. */
const UNKNOWN = 'application/octet-stream'

/** Formats that are themselves written as text, so that clean text does not speak against them. */
const TEXTUAL = /^(text\/|application\/(pdf|xml|rtf|eps|postscript|pgp)|image\/svg|model\/)/

const KINDS: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/^image\//, 'photo'],
  [/^(video|audio)\//, 'video'],
  [/^(text\/csv|text\/tab-separated-values|application\/vnd\.ms-excel)$/, 'trade-record'],
  [/^application\/vnd\.openxmlformats-officedocument\.spreadsheetml/, 'trade-record'],
  [/^(text\/html|application\/xhtml\+xml|multipart\/related|application\/(warc|wacz))$/, 'web-page'],
]

/**
 * Media type by content and a first guess at the kind, from a file's leading bytes (64 KiB or more, or all of it).
 * The name's extension only settles which of the text formats clean text is.
 */
export async function detectType(head: Uint8Array, name: string): Promise<{ mediaType: string; kind: EvidenceKind }> {
  const mediaType = await detectMediaType(head, name)
  return { mediaType, kind: KINDS.find(([pattern]) => pattern.test(mediaType))?.[1] ?? 'other' }
}

async function detectMediaType(head: Uint8Array, name: string): Promise<string> {
  if (head.length === 0) return UNKNOWN
  const token = tokenType(head)
  if (token !== null) return token
  const text = decodeText(head, true)?.text ?? null
  const found = await byMagic(head)
  const textType = text === null ? null : detectTextType(text, name)
  if (found === 'application/xml' && textType !== null) return textType
  if (found !== null && (text === null || TEXTUAL.test(found))) return found
  if (pdfBehindJunk(head)) return 'application/pdf'
  if (textType !== null) return textType
  return UNKNOWN
}

async function byMagic(head: Uint8Array): Promise<string | null> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined)
  if (found?.mime === 'application/gzip' && warcWithin(head)) return 'application/warc'
  if (found?.mime === 'application/zip') return zipWithin(head) ?? found.mime
  if (found?.mime === 'application/x-cfb') return officeWithin(head) ?? found.mime
  return found?.mime ?? null
}

/** A PDF may start with up to 1,024 bytes of something else (ISO 32000-1, annex H.3, note 13). */
function pdfBehindJunk(head: Uint8Array): boolean {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1032)).includes('%PDF-')
}

/** Names of the stream that holds the document in the older Office formats ([MS-CFB] § 2.6.1: UTF-16). */
const OFFICE = {
  WordDocument: 'application/msword',
  Workbook: 'application/vnd.ms-excel',
  'PowerPoint Document': 'application/vnd.ms-powerpoint',
  __nameid_version1: 'application/vnd.ms-outlook',
} as const

function officeWithin(head: Uint8Array): string | null {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.length)
  return Object.entries(OFFICE).find(([name]) => bytes.includes(Buffer.from(name, 'utf16le')))?.[1] ?? null
}

/** Names of members that tell what an archive is, where its leading bytes show them. */
const IN_ZIP: readonly (readonly [RegExp, string])[] = [
  [/^(archive\/[^/]{1,200}\.warc|pages\/pages\.jsonl|datapackage\.json)/, 'application/wacz'],
  [/^word\/document\.xml/, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  [/^xl\/workbook\.xml/, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [/^ppt\/presentation\.xml/, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
]

/** What a ZIP archive is by its first members (OpenDocument begins with its own type, ISO/IEC 26300-3 § 3.3); null where they do not tell. */
function zipWithin(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  const open = /^PK[\s\S]{28}mimetype[\s\S]{0,40}?(application\/vnd\.oasis\.opendocument\.[a-z-]+)/.exec(text)?.[1]
  if (open !== undefined) return open
  const names = text.split('PK').map((member) => member.slice(28, 300))
  return IN_ZIP.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? null
}

function warcWithin(head: Uint8Array): boolean {
  try {
    const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * 1024 }
    return gunzipSync(head.subarray(0, 512), options).subarray(0, 5).toString('latin1') === 'WARC/'
  } catch {
    return false
  }
}
