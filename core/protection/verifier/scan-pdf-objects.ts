import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFStream,
  PDFString,
  decodePDFRawStream,
  type PDFObject,
} from 'pdf-lib'
import { loadPdf } from '../../../document/exhibits/load-pdf.ts'
import { scanPicture, type Scanned } from './scan-picture.ts'

/** What a public file must not have at all, whatever it says: things that run, travel along or tell of the making. */
const FORBIDDEN = new Set([
  'EmbeddedFiles',
  'EF',
  'JavaScript',
  'JS',
  'AcroForm',
  'OpenAction',
  'AA',
  'PieceInfo',
  'RichMediaContent',
])

/** Every string, name and stream of a PDF's objects, wherever in the file; and what should not be there at all. */
export async function* scanPdfObjects(file: string, bytes: Uint8Array): AsyncGenerator<Scanned> {
  const { context } = await loadPdf(bytes)
  const objects: (readonly [string, PDFObject])[] = context
    .enumerateIndirectObjects()
    .map(([ref, object]) => [`object ${String(ref.objectNumber)}`, object] as const)
  for (const [name, object] of objects) yield* scan(`${file}, ${name}`, object)
  yield* leftovers(file, bytes)
}

function* scan(where: string, object: PDFObject): Generator<Scanned> {
  if (object instanceof PDFStream) {
    yield* scan(where, object.dict)
    yield* scanStream(where, object)
  } else if (object instanceof PDFArray) for (const inner of object.asArray()) yield* scan(where, inner)
  else if (object instanceof PDFDict)
    for (const [key, value] of object.entries()) {
      const name = key.decodeText()
      if (FORBIDDEN.has(name)) yield { where: `${where} /${name}`, text: '', how: 'written', forbidden: name }
      yield { where: `${where}, a name`, text: name, how: 'written' }
      yield* scan(`${where} /${name}`, value)
    }
  else if (object instanceof PDFName) yield { where, text: object.decodeText(), how: 'written' }
  else if (object instanceof PDFString || object instanceof PDFHexString)
    for (const text of readings(Buffer.from(object.asBytes()))) yield { where, text, how: 'written' }
}

function* scanStream(where: string, stream: PDFStream): Generator<Scanned> {
  const filters = namesOf(stream.dict.lookup(PDFName.of('Filter')))
  const isPicture = stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Image')
  if (filters.at(-1) === 'DCTDecode' || filters.at(-1) === 'JPXDecode') yield* scanPicture(where, stream.getContents())
  if (isPicture) return
  const raw = Buffer.from(stream.getContents())
  const open = stream instanceof PDFRawStream && filters.length > 0 ? unpacked(stream) : raw
  if (open === null) return
  // Programs of fonts are bytes, in which a short name may stand by chance.
  const how = FONT_STARTS.has(open.toString('latin1', 0, 4)) ? 'bytes' : 'written'
  for (const text of readings(open)) yield { where: `${where}, its stream`, text, how }
}

const FONT_STARTS = new Set([
  '\0\x01\0\0',
  'OTTO',
  'true',
  '\x01\0\x04\x01',
  '\x01\0\x04\x02',
  '\x01\0\x04\x04',
  '%!PS',
])

function unpacked(stream: PDFRawStream): Buffer | null {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode())
  } catch {
    return null
  }
}

function namesOf(filter: PDFObject | undefined): readonly string[] {
  if (filter instanceof PDFName) return [filter.decodeText()]
  return filter instanceof PDFArray ? filter.asArray().flatMap((_, i) => namesOf(filter.lookup(i))) : []
}

/** A text string may be of one byte a letter, of two, or UTF-8; a reader of the file sees any of them. */
function readings(bytes: Buffer): readonly string[] {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const little = even.toString('utf16le')
  const texts = [bytes.toString('latin1'), bytes.toString('utf8'), little, even.swap16().toString('utf16le')]
  return [...new Set(texts)].filter((text) => text !== '')
}

const ENDS = /%%EOF/gu

/** A file that was written in one go has one end; what an earlier version of it said would stand before another. */
function* leftovers(file: string, bytes: Uint8Array): Generator<Scanned> {
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - 4096),
    Math.min(4096, bytes.length),
  )
  const ends = tail.toString('latin1').match(ENDS)?.length ?? 0
  if (ends > 1) yield { where: file, text: '', how: 'written', forbidden: 'an earlier version of the file' }
}
