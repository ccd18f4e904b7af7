import { WARCParser, type WARCRecord } from 'warcio'
import { saysOf } from '../../../domain/file-says.ts'
import { decodeHtml, htmlText } from '../read-html.ts'
import { decodeText } from '../decode-text.ts'
import { pagesReading, type Reading } from '../reading.ts'
import { damaged } from './zipped-parts.ts'

/** A page as it was captured: where from, when, and what it says. */
export interface Capture {
  readonly url: string
  readonly date: string
  readonly title: string | null
  readonly text: string
}

/** What a web archive holds: its pages of text in the order they were captured, and the program that captured them. */
export interface Captures {
  readonly pages: readonly Capture[]
  readonly records: number
  readonly software: string | null
  /** Set where it could not be read to its end, or holds more than is read. */
  readonly cut: 'damaged' | 'large' | null
}

/** What is read of one archive at most: records, unpacked bytes of one page and of all pages. */
const MOST_RECORDS = 200_000
const PAGE_BYTES = 16 * 1024 * 1024
const ALL_BYTES = 256 * 1024 * 1024

/** A web archive (WARC, ISO 28500): the text of each page in it with its address and time. Nothing of it is run or fetched. */
export async function readWarc(bytes: Uint8Array): Promise<Reading> {
  const found = await capturesIn([bytes])
  if (found.records === 0) return damaged('The web archive holds no record that could be read.')
  return capturesReading(found, found.pages)
}

/** What a web archive's pages read as. */
export function capturesReading(found: Captures, pages: readonly Capture[]): Reading {
  const [first] = pages
  const reading = pagesReading(
    pages.map(({ url, date, title, text }) => [title ?? '', url, `Captured ${date}`, '', text].join('\n').trim()),
    first?.title ?? null,
  )
  const says = saysOf([
    ['Address', first?.url],
    ['Captured', first?.date],
    ['Title', first?.title],
    ['Pages in it', pages.length],
    ['Records in it', found.records],
    ['Saved with', found.software],
  ])
  return { ...reading, says, problem: cutProblem(found) ?? reading.problem }
}

const cutProblem = ({ cut }: Captures) =>
  cut === 'damaged'
    ? ({
        code: 'damaged-file',
        message: 'The web archive breaks off; what comes before that was read. It is kept as received.',
      } as const)
    : cut === 'large'
      ? ({
          code: 'too-large-to-read',
          message: 'The web archive holds more than is read; it was read in part and is kept whole.',
        } as const)
      : null

/** Reads the records of a WARC, packed or not. */
export async function capturesIn(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Captures> {
  const pages: Capture[] = []
  let records = 0
  let software: string | null = null
  let read = 0
  try {
    for await (const record of WARCParser.iterRecords(pieces)) {
      if (++records > MOST_RECORDS || read > ALL_BYTES) return { pages, records, software, cut: 'large' }
      if (record.warcType === 'warcinfo') software ??= softwareIn(await start(record))
      if (!isPage(record)) continue
      const body = await start(record)
      read += body.length
      pages.push(captureOf(record, body))
    }
    return { pages, records, software, cut: null }
  } catch {
    return { pages, records, software, cut: 'damaged' }
  }
}

/** The first bytes of a record's content, unpacked; what is more than a page may be stays in it. */
async function start(record: WARCRecord): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of record) {
    parts.push(part)
    length += part.length
    if (length > PAGE_BYTES) break
  }
  return Buffer.concat(parts)
}

const softwareIn = (info: Uint8Array) =>
  /^software:\s*(.+)$/im.exec(Buffer.from(info).toString('utf8'))?.[1]?.trim() ?? null

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  const status = Number(record.httpHeaders?.statusCode ?? 200)
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
  return status >= 200 && status < 300 && /^(text\/(html|plain)|application\/xhtml\+xml)/i.test(type)
}

function captureOf(record: WARCRecord, body: Uint8Array): Capture {
  const type = record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? ''
  const place = { url: record.warcTargetURI ?? '', date: record.warcDate ?? '' }
  if (/^text\/plain/i.test(type)) return { ...place, title: null, text: decodeText(body)?.text ?? '' }
  const { title, text } = htmlText(decodeHtml(body) ?? '')
  return { ...place, title, text }
}
